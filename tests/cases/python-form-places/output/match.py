import os

import jwt
def k(env):
    match env:
        case "prod":
            return os.environ["MATCH_JWT_SECRET_KEY"]
        case _:
            return os.environ["MATCH_JWT_SECRET_KEY_2"]
jwt.encode({}, k("prod")); jwt.encode({}, k("x"))
