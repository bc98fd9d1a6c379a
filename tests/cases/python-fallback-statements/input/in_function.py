import jwt, os
def key():
    k = os.environ.get("MY_KEY")
    if not k:
        k = "the signing key"
    return k
jwt.encode({}, key())
