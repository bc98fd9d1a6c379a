import os


def f(): import jwt; return jwt.encode({}, os.environ["CONT_JWT_SECRET_KEY"])
