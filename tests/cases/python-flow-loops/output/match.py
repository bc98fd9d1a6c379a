import os

import jwt
def key(env):
    match env:
        case "prod":
            k = os.environ["MATCH_JWT_SECRET_KEY"]
        case "dev":
            k = os.environ["MATCH_JWT_SECRET_KEY_2"]
        case _:
            return os.environ["MATCH_JWT_SECRET_KEY_3"]
    return k
jwt.encode({}, key("dev"))
