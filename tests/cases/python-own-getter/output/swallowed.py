import os

import jwt


def get_env_variable(name):
    try:
        return os.environ[name]
    except KeyError:
        print("missing", name)


def token():
    swallowed_jwt_secret_key = os.environ["SWALLOWED_JWT_SECRET_KEY"]
    return jwt.encode({"port": get_env_variable("PORT")}, swallowed_jwt_secret_key)
