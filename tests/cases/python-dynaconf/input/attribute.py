import jwt
from dynaconf import Dynaconf


class App:
    def __init__(self):
        self.settings = Dynaconf(envvar_prefix="APP")

    def sign(self, claims):
        return jwt.encode(claims, self.settings.get("SIGN_KEY", "attribute 9c0d1e2f3a4b"))
