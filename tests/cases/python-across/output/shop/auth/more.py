import os


def get():
    return os.environ["JWT_SECRET_KEY"]
