import jwt
import os
def k(env):
    match env:
        case "prod":
            return os.environ["JWT_SECRET_KEY_7"]
        case _:
            return os.environ["JWT_SECRET_KEY_8"]
jwt.encode({}, k("prod")); jwt.encode({}, k("x"))
