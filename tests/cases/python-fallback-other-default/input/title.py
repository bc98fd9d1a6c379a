"""A variable of which the code takes a default that is no key as well: with the key stored under its name, that changes."""
import os

import jwt

KEY = os.environ.get("APP_NAME", "larch-window-0001-of-the-office")
TITLE = os.environ.get("APP_NAME", "The shop")
TOKEN = jwt.encode({}, KEY)
