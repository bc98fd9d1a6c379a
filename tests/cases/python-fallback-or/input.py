import os
import jwt

key = os.environ.get("TOKEN_KEY") or "key of the tokens"
other = os.getenv("OTHER_KEY", default="key of the other tokens")
page = os.getenv("PAGE") or "index"

jwt.encode({}, key)
jwt.encode({"page": page}, other)
