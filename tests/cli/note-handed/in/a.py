import sys

import jwt


def check(token):
    try:
        return jwt.decode(token, "granite-otter-7781", algorithms=["HS256"])
    except Exception as error:
        raise RuntimeError("no token") from error


def told(token):
    try:
        return jwt.decode(token, "granite-otter-7782", algorithms=["HS256"])
    except Exception as error:
        raise RuntimeError(f"no token: {error}")


def ended(token):
    try:
        return jwt.decode(token, "granite-otter-7783", algorithms=["HS256"])
    except Exception as error:
        print(error)
        sys.exit(1)


def hidden(token):
    try:
        return jwt.decode(token, "granite-otter-7784", algorithms=["HS256"])
    except Exception as error:
        raise RuntimeError("no token") from None
