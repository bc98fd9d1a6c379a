"""Checks the settings of a view."""
import functools
import os

import jwt
from django.test import override_settings


def signed(key):
    def wrap(view):
        @functools.wraps(view)
        def inner(request):
            return jwt.encode({"view": view(request)}, key, algorithm="HS256")
        return inner
    return wrap


@signed(os.environ["JWT_SECRET_KEY"])
@override_settings(SECRET_KEY=os.environ["SECRET_KEY"])
def index(request):
    return "index"
