import os as _os

from itsdangerous import Signer


def signed[os](message: os) -> os:
    return Signer(_os.environ["SECRET_KEY"]).sign(message)


type os = int
