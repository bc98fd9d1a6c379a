import jwt
from defaults import SPARE_KEY


def sign(user, key=None, other="spare of the library"):
    return jwt.encode({"sub": user}, key or SPARE_KEY) + jwt.encode({"sub": user}, other)
