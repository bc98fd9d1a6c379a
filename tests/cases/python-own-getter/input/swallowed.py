import os

import jwt


def get_env_variable(name):
    try:
        return os.environ[name]
    except KeyError:
        print("missing", name)


def token():
    return jwt.encode({"port": get_env_variable("PORT")}, "otter-kettle-0025-of-the-shop")
