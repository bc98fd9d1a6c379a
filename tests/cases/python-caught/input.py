import contextlib
import os
import jwt

def f(x):
    try:
        return jwt.decode(x, "granite-otter-7781", algorithms=["HS256"])
    except Exception:
        return None

def g(x):
    try:
        return jwt.decode(x, "granite-otter-7782", algorithms=["HS256"])
    except jwt.PyJWTError:
        return None

def h(x):
    with contextlib.suppress(Exception):
        return jwt.decode(x, "granite-otter-7783", algorithms=["HS256"])

def i(x):
    try:
        return jwt.decode(x, "granite-otter-7784", algorithms=["HS256"])
    finally:
        return None

def j(x):
    try:
        return jwt.decode(x, "granite-otter-7785", algorithms=["HS256"])
    except Exception as e:
        raise ValueError("bad token")

def k(x):
    try:
        return jwt.decode(x, "granite-otter-7786", algorithms=["HS256"])
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
        key = "granite-otter-7788"
        return jwt.decode(x, key, algorithms=["HS256"])
    except Exception:
        pass

def signing_key():
    try:
        return "granite-otter-7789"
    except KeyError:
        return None
jwt.decode("x", signing_key(), algorithms=["HS256"])
