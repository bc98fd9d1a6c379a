import os
import jwt

key = os.environ["TOKEN_KEY"]
other = os.environ["OTHER_KEY"]
page = os.getenv("PAGE") or "index"

jwt.encode({}, key)
jwt.encode({"page": page}, other)
jwt.encode({}, os.environ["EMPTY_KEY"])
jwt.encode({}, os.environ["NO_KEY"])
jwt.encode({}, os.environ.pop("TAKEN_KEY"))
