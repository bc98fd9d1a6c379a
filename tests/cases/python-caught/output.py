import contextlib
import os
import jwt

def f(x):
    try:
        return jwt.decode(x, os.environ["JWT_SECRET_KEY"], algorithms=["HS256"])
    except Exception:
        return None

def g(x):
    try:
        return jwt.decode(x, os.environ["JWT_SECRET_KEY_2"], algorithms=["HS256"])
    except jwt.PyJWTError:
        return None

def h(x):
    with contextlib.suppress(Exception):
        return jwt.decode(x, os.environ["JWT_SECRET_KEY_3"], algorithms=["HS256"])

def i(x):
    try:
        return jwt.decode(x, os.environ["JWT_SECRET_KEY_4"], algorithms=["HS256"])
    finally:
        return None

def j(x):
    try:
        return jwt.decode(x, os.environ["JWT_SECRET_KEY_5"], algorithms=["HS256"])
    except Exception as e:
        raise ValueError("bad token")

def k(x):
    try:
        return jwt.decode(x, os.environ["JWT_SECRET_KEY_6"], algorithms=["HS256"])
    except Exception as e:
        print(e)
        raise

def l(x):
    key = ""
    try:
        key = "granite-otter-7787"
    except Exception:
        pass
    return jwt.decode(x, key, algorithms=["HS256"])

def m(x):
    try:
        key = os.environ["JWT_KEY_2"]
        return jwt.decode(x, key, algorithms=["HS256"])
    except Exception:
        pass

def signing_key():
    try:
        return "granite-otter-7789"
    except KeyError:
        return None
jwt.decode("x", signing_key(), algorithms=["HS256"])
