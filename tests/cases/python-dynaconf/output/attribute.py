import jwt
from dynaconf import Dynaconf


class App:
    def __init__(self):
        self.settings = Dynaconf(envvar_prefix="APP")

    def sign(self, claims):
        return jwt.encode(claims, self.settings["SIGN_KEY"])
