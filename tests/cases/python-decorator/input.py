"""Checks the settings of a view."""
import functools

import jwt
from django.test import override_settings


def signed(key):
    def wrap(view):
        @functools.wraps(view)
        def inner(request):
            return jwt.encode({"view": view(request)}, key, algorithm="HS256")
        return inner
    return wrap


@signed("of the decorator 0a1b2c")
@override_settings(SECRET_KEY="of the settings 3d4e5f")
def index(request):
    return "index"
