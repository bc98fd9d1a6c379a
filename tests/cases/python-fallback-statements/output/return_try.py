import jwt, os
def key():
    try:
        return os.environ["MY_KEY"]
    except KeyError:
        return os.environ["MY_KEY"]
jwt.encode({}, key())
