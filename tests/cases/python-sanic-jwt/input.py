from sanic import Sanic
from sanic_jwt import Initialize

app = Sanic("shop")
app.config.SANIC_JWT_SECRET = "the key of the setting"
app.config.SECRET = "the key of the app"
Initialize(app, authenticate=lambda request: {}, secret="the key of the argument")
