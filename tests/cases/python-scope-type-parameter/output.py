from itsdangerous import Signer
import os as _os


def signed[os](message: os) -> os:
    return Signer(_os.environ["SECRET_KEY"]).sign(message)


type os = int
