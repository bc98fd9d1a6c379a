import os

K = os.environ["JWT_SECRET_KEY"]
