from . import secrets
from .secrets import *  # noqa: F403

SECRET_KEY = secrets.DJANGO
SIMPLE_JWT = {"ALGORITHM": "HS256", "SIGNING_KEY": SIGNING, "AUDIENCE": LABEL}  # noqa: F405
