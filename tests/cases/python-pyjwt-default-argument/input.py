import os
import jwt


def issue(user, token_secret="key of the tokens"):
    return jwt.encode({"sub": user}, token_secret, algorithm="HS256")
