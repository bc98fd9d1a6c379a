import os

def f(): import jwt; return jwt.encode({}, os.environ["JWT_SECRET_KEY"])
