import os


def as_bytes(text, encoding="utf-8"):
    return text.encode(encoding)


def page(name):
    return as_bytes("<h1>Good morning, %s</h1>" % name)


def motto():
    return as_bytes("rye before wheat, always")


def seal_key():
    return as_bytes(os.environ["JWT_SECRET_KEY"])
