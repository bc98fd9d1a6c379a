"""The same default, an empty one, and another variable: nothing changes for them."""
import os

import jwt

KEY = os.getenv("APP_KEY", "larch-window-0004-of-the-office")
AGAIN = os.environ.get("APP_KEY", "")
TITLE = os.environ.get("APP_NAME", "The shop")
TOKEN = jwt.encode({}, KEY)
