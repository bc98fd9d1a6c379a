"""Views that make and check tokens."""
import os
import secrets

import jwt
from flask import Flask, render_template, session
from itsdangerous import URLSafeTimedSerializer

from . import settings

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]  # -
app.config["SECRET_KEY_HMAC_2"] = "am0re-C0mplex-K3y"  # +secret-name
app.config.setdefault("JWT_SECRET_KEY", "orion-nebula")  # +flask-config|secret-name
COOKIE_KEY = "PLEIADES-CLUSTER"  # +pyjwt
RESET_SALT = "password-reset-salt"  # -


def serializer():
    return URLSafeTimedSerializer("andromeda-galaxy", salt=RESET_SALT)  # +itsdangerous


def issue(user):
    payload = {"sub": user.id, "kind": "access", "key": "user"}  # -
    return jwt.encode(payload, COOKIE_KEY, algorithm="HS256")  # -


def issue_twice(user):
    return jwt.encode({"sub": user.id}, "perseid_shower", algorithm="HS256")  # +pyjwt


def read(token):
    try:
        return jwt.decode(token, "perseid_shower", algorithms=["HS256"])  # +pyjwt
    except jwt.InvalidSignatureError:
        return jwt.decode(token, options={"verify_signature": False})  # -


def verify_partner(token, public_key):
    return jwt.decode(token, public_key, algorithms=["RS256"], audience="observatory")  # -


def verify_pinned(token):
    key = """-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEa/2kY4hc5lrAsiaaGD3XKLBkd37C
tu61pO5SOQd9XMUyEVkCi3d3d+K+ZYETKkyCdVIFajG5e2jRsRpAg6mi9g==
-----END PUBLIC KEY-----"""
    return jwt.decode(token, key, algorithms=["ES256"])  # -


@app.route("/secret")
def secret_page():
    session["secret_token"] = secrets.token_urlsafe(16)  # -
    return render_template("secret.html", secret="S3CR3TP4GE", secret_label="Your secret")  # -


@app.context_processor
def texts():
    return {"secret_key": app.config["SECRET_KEY"], "jwt_secret_help": "Ask the night operator"}  # -
