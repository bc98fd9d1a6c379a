import base64
import os

import tornado.web
from aiohttp import web
from aiohttp_session import setup
from aiohttp_session.cookie_storage import EncryptedCookieStorage
from bottle import Bottle, request, response
from quart import Quart
from sanic import Sanic
from sanic_jwt import Initialize
from tornado.web import create_signed_value

bottle_app = Bottle()
COOKIE_NAME = "account"  # -
COOKIE_SECRET = "bottle-cookie"  # +bottle


@bottle_app.route("/login")
def login():
    response.set_cookie(COOKIE_NAME, request.query.name, secret=COOKIE_SECRET)
    response.set_cookie("seen", "secret", path="/")  # -
    return "<p>Your secret cookie is set</p>"  # -


@bottle_app.route("/restricted")
def restricted():
    name = request.get_cookie("account", secret="some-secret-key")  # +bottle
    return name or "denied"


class MainHandler(tornado.web.RequestHandler):
    def get(self):
        if not self.get_secure_cookie("secret_session"):  # -
            self.redirect("/login")


def make_tornado():
    settings = {
        "cookie_secret": "__TODO:_GENERATE_YOUR_OWN_RANDOM_VALUE_HERE__",  # +tornado
        "login_url": "/login",  # -
        "xsrf_cookies": True,
    }
    return tornado.web.Application([(r"/", MainHandler)], **settings)


def make_admin():
    return tornado.web.Application([(r"/admin", MainHandler)], cookie_secret="61oETzKXQAGaYdkL5gEmGeJJFuYh7EQnp2XdTP1o/Vo=")  # +tornado


def ticket(name):
    return create_signed_value("ticket-secret", "ticket", name)  # +tornado


async def make_aiohttp():
    app = web.Application()
    setup(app, EncryptedCookieStorage(b"Thirty  two  length  bytes  key."))  # +aiohttp-session
    return app


async def make_aiohttp_from_env():
    app = web.Application()
    setup(app, EncryptedCookieStorage(base64.urlsafe_b64decode(os.environ["SESSION_KEY"])))  # -
    return app


async def authenticate(req):
    return {"user_id": 1, "secret": req.json.get("secret")}  # -


sanic_app = Sanic("chat")
Initialize(sanic_app, authenticate=authenticate, secret="sanic-jwt-secret", cookie_set=True)  # +sanic-jwt
sanic_app.config.SECRET = "KEEP_IT_SECRET_KEEP_IT_SAFE"  # +sanic
sanic_app.config.SANIC_JWT_SECRET = "big-secret"  # +sanic-jwt
sanic_app.config.SANIC_JWT_URL_PREFIX = "/api/auth"  # -

quart_app = Quart(__name__)
quart_app.secret_key = "quart"  # +flask-secret-key
quart_app.config["SECRET_KEY"] = os.urandom(16).hex()  # -
