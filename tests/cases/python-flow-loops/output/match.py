import jwt
import os
def key(env):
    match env:
        case "prod":
            k = os.environ["JWT_SECRET_KEY_12"]
        case "dev":
            k = os.environ["JWT_SECRET_KEY_13"]
        case _:
            return os.environ["JWT_SECRET_KEY_14"]
    return k
jwt.encode({}, key("dev"))
