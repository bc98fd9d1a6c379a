import os, jwt
class Auth:
    secret = os.environ.get("MEMBER_KEY") or "tallow-ledger-0041-of-the-office"
    def __init__(self):
        self.other = os.getenv("OTHER_KEY")
        self.other = self.other or "tallow-ledger-0042-of-the-office"
        self.third = os.getenv("THIRD_KEY", default="")
        if not self.third:
            self.third = "tallow-ledger-0043-of-the-office"
    def go(self):
        return jwt.encode({}, self.secret), jwt.encode({}, self.other), jwt.encode({}, self.third)
