import jwt


def str(value):
    return repr(value)


jwt.encode({"stage": str(1)}, "the signing key five")
