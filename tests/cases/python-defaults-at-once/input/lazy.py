import jwt


def sign(claims, key=lambda: "tallow-comet-0001-of-the-office"):
    return jwt.encode(claims, key())


def check(claims, key=None):
    return jwt.encode(claims, key or "tallow-comet-0001-of-the-office")
