from functools import partial
import hashlib
import logging
import os

from flask import Flask, Blueprint, current_app as flask_app
from flask_jwt_extended import JWTManager

DEFAULT_CONFIG = {
    "SECRET_KEY": "bank-default-config",  # +flask-config
    "SESSION_COOKIE_NAME": "bank",  # -
    "JWT_SECRET_KEY": b"bank-jwt-bytes",  # +flask-config
    "JWT_PRIVATE_KEY": "",  # -
    "JWT_IDENTITY_CLAIM": "sub",  # -
}
DESCRIPTIONS = {
    "SECRET_KEY": "Signs the session cookie",  # -
    "JWT_SECRET_KEY": "Signs access tokens; default: random",  # -
}
log = logging.getLogger("bank.secret")  # -
api = Blueprint("secret_api", __name__, url_prefix="/secret")  # -


class EnvNames:
    SECRET_KEY = "BANK_SECRET_KEY"  # -
    JWT_SECRET_KEY = "BANK_JWT_SECRET_KEY"  # -
    DEBUG = "BANK_DEBUG"  # -


class Columns:
    SECRET_KEY = "secret_key"  # -
    JWT_SECRET_KEY = "jwt_secret_key"  # -
    OWNER = "owner"  # -


def create_app(config=None):
    app = Flask("bank")  # -
    app.config.from_mapping(DEFAULT_CONFIG)
    app.config.from_prefixed_env("BANK")  # -
    app.config["SECRET_KEY"] = app.secret_key = "chained-assignment"  # +flask-config|flask-secret-key
    conf = app.config
    conf["WTF_CSRF_SECRET_KEY"] = "aliased-config"  # +flask-config
    app.config |= {"JWT_SECRET": "merged-config"}  # +flask-config
    setattr(app, "secret_key", "set-by-setattr")  # +flask-secret-key
    if config is None:
        app.config.from_object("bank.config.Production")  # -
    if not app.config.get("SECRET_KEY"):  # -
        raise RuntimeError("SECRET_KEY is not set")  # -
    if app.config["SECRET_KEY"] == "bank-default-config":  # ?
        log.warning("SECRET_KEY has its default value")  # -
    app.config["JWT_SECRET_KEY"] = app.config["SECRET_KEY"]  # -
    app.config["SECRET_KEY_LENGTH"] = "32"  # -
    JWTManager(app)
    app.register_blueprint(api, name="secret_key")  # -
    return app


@api.before_app_request
def rotate():
    flask_app.config["SECRET_KEY"] = hashlib.sha256(b"derived-from-text").hexdigest()  # +
    flask_app.config["JWT_SECRET_KEY"] = "prefix-of-key-" + os.environ["SUFFIX"]  # ?


def sub_environment(value):
    env = dict(os.environ, SECRET_KEY=value, FLASK_APP="bank")  # -
    env["SECRET_KEY_FILE"] = "/tmp/secret"  # -
    return env


def label_of(name):
    labels = {}
    labels["SECRET_KEY"] = "Secret key"  # -
    labels["JWT_SECRET_KEY"] = "Geheimer JWT-Schlüssel"  # -
    return labels.get(name, "unknown secret")  # -


def by_name():
    name = EnvNames.SECRET_KEY
    return os.environ[name], os.environ[EnvNames.JWT_SECRET_KEY], partial(os.getenv, "SECRET_KEY")  # -
