import os as _os

from itsdangerous import Signer


def load(name):
    global os
    import posixpath as os
    return os.join("/", name)


def signed(name):
    return Signer(_os.environ["SECRET_KEY"]).sign(load(name))
