import jwt, os
def key():
    if "MY_KEY" in os.environ:
        return os.environ["MY_KEY"]
    return "the signing key"
jwt.encode({}, key())
