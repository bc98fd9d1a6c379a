from sanic import Sanic
from sanic_jwt import Configuration

app = Sanic("shop")
app.config["SECRET"] = "the key of the app"
app.config.JWT_SECRET = "the key of the tokens"


class JwtConfiguration(Configuration):
    secret = "the key of the class"
    access_token_name = "jwt"

    def get_private_key(self):
        return "the key of the method"
