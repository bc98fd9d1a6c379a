"""The same default, an empty one, and another variable: nothing changes for them."""
import os

import jwt

KEY = os.environ["APP_KEY"]
AGAIN = os.environ.get("APP_KEY", "")
TITLE = os.environ.get("APP_NAME", "The shop")
TOKEN = jwt.encode({}, KEY)
