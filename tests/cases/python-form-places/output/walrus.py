import os

import jwt
if (SECRET_KEY := os.environ["SECRET_KEY"]):
    jwt.encode({}, SECRET_KEY)
