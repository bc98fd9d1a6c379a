import os


class Base:
    K = os.environ["JWT_SECRET_KEY"]
