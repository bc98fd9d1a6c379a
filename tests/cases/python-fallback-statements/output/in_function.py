import jwt, os
def key():
    k = os.environ.get("MY_KEY")
    if not k:
        k = os.environ["MY_KEY"]
    return k
jwt.encode({}, key())
