import os

import jwt

KEY = os.getenv("APP_NAME", "larch-window-0003-of-the-office")
TITLE = os.environ["APP_NAME"] if "APP_NAME" in os.environ else "The shop"
TOKEN = jwt.encode({}, KEY)
