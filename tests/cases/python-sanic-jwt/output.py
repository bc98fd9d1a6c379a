import os

from sanic import Sanic
from sanic_jwt import Initialize

app = Sanic("shop")
app.config.SANIC_JWT_SECRET = os.environ["SANIC_JWT_SECRET"]
app.config.SECRET = os.environ["SANIC_SECRET"]
Initialize(app, authenticate=lambda request: {}, secret=os.environ["JWT_SECRET"])
