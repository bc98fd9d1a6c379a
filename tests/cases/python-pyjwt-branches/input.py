import os
import jwt

if os.environ.get("STAGE") == "live":
    TOKEN_SECRET = "key of the live tokens"
else:
    TOKEN_SECRET = "key of the stage tokens"

token = jwt.encode({}, TOKEN_SECRET if TOKEN_SECRET else "key of no tokens", algorithm="HS256")
