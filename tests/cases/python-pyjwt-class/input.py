import os
import jwt


class Tokens:
    signing_secret = "key of the tokens"

    def __init__(self):
        self.refresh_secret = "key of the refresh tokens"

    def issue(self, user):
        return jwt.encode({"sub": user}, self.signing_secret, algorithm="HS256")

    def refresh(self, user):
        return jwt.encode({"sub": user}, self.refresh_secret, algorithm="HS256")
