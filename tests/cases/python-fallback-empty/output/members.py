import os, jwt


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


class Auth:
    secret = require_env("MEMBER_KEY")
    def __init__(self):
        self.other = os.getenv("OTHER_KEY")
        self.other = self.other or require_env("OTHER_KEY")
        self.third = os.getenv("THIRD_KEY", default="")
        if not self.third:
            self.third = require_env("THIRD_KEY")
    def go(self):
        return jwt.encode({}, self.secret), jwt.encode({}, self.other), jwt.encode({}, self.third)
