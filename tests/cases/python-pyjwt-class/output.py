import os
import jwt


class Tokens:
    signing_secret = os.environ["SIGNING_SECRET"]

    def __init__(self):
        self.refresh_secret = os.environ["REFRESH_SECRET"]

    def issue(self, user):
        return jwt.encode({"sub": user}, self.signing_secret, algorithm="HS256")

    def refresh(self, user):
        return jwt.encode({"sub": user}, self.refresh_secret, algorithm="HS256")
