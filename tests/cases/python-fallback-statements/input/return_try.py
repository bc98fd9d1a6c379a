import jwt, os
def key():
    try:
        return os.environ["MY_KEY"]
    except KeyError:
        return "the signing key"
jwt.encode({}, key())
