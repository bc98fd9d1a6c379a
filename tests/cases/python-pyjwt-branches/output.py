import os
import jwt

if os.environ.get("STAGE") == "live":
    TOKEN_SECRET = os.environ["TOKEN_SECRET"]
else:
    TOKEN_SECRET = os.environ["DEV_TOKEN_SECRET"]

token = jwt.encode({}, TOKEN_SECRET if TOKEN_SECRET else os.environ["JWT_SECRET_KEY"], algorithm="HS256")
