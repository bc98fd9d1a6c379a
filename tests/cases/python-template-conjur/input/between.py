"""Code stands between the imports: what is set up goes behind all that stand before the first definition."""
import jwt

__version__ = "1.0"

import os
import sys

if sys.platform == "win32":
    import winreg


@staticmethod
def place():
    return os.sep


import json


def token(user):
    return jwt.encode({"sub": json.dumps(user)}, "a made-up key 1")
