import os
from os import environ

import jwt

KEY = os.getenv("SIGNING_KEY", "of the tokens 0a1b2c")
jwt.encode({}, KEY)
jwt.encode({}, environ.get("RESET_KEY") or "of the resets 3d4e5f")
jwt.encode({}, "of the logins 6a7b8c")
