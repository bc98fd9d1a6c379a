import os

from sanic import Sanic
from sanic_jwt import Configuration

app = Sanic("shop")
app.config["SECRET"] = os.environ["SANIC_SECRET"]
app.config.JWT_SECRET = os.environ["JWT_SECRET"]


class JwtConfiguration(Configuration):
    secret = os.environ["JWT_SECRET_2"]
    access_token_name = "jwt"

    def get_private_key(self):
        return os.environ["JWT_SECRET_KEY"]
