import jwt, os
def key():
    if "MY_KEY" in os.environ:
        return os.environ["MY_KEY"]
    return os.environ["MY_KEY"]
jwt.encode({}, key())
