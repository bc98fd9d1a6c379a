import os
import jwt


def issue(user, token_secret=os.environ["TOKEN_SECRET"]):
    return jwt.encode({"sub": user}, token_secret, algorithm="HS256")
