import os
import jwt

key = os.environ.get("TOKEN_KEY") or "key of the tokens"
other = os.getenv("OTHER_KEY", default="key of the other tokens")
page = os.getenv("PAGE") or "index"

jwt.encode({}, key)
jwt.encode({"page": page}, other)
jwt.encode({}, os.getenv("EMPTY_KEY", "") or "stands in for an empty text")
jwt.encode({}, os.getenv("NO_KEY", None) or "stands in for nothing")
jwt.encode({}, os.environ.pop("TAKEN_KEY", "stands in once"))
