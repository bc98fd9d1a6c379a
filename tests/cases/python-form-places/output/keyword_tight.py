import os

import jwt
def f():
    return os.environ["DATACLASS_JWT_SECRET_KEY"]
jwt.encode({}, f())
