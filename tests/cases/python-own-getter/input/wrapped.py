import os

import jwt
from django.core.exceptions import ImproperlyConfigured


def get_env_variable(name, default=None):
    """The variable, or an error that names it."""
    try:
        return os.environ[name]
    except KeyError:
        if default is not None:
            return default
        raise ImproperlyConfigured("Set the %s variable" % name)


TOKEN_KEY = "otter-kettle-0023-of-the-shop"


def token():
    return jwt.encode({"port": get_env_variable("PORT", "80")}, TOKEN_KEY)
