import hashlib
import os
import secrets
import string
import uuid

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from flask import Flask
import jwt

app = Flask("random-keys")  # -
app.secret_key = os.urandom(24)  # -
app.config["SECRET_KEY"] = secrets.token_hex(16)  # -
app.config["JWT_SECRET_KEY"] = str(uuid.uuid4())  # -
app.config.update(WTF_CSRF_SECRET_KEY=secrets.token_urlsafe(32), SESSION_TYPE="redis")  # -

SECRET_KEY = "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(50))  # -
JWT_SECRET = hashlib.sha256(os.urandom(32)).hexdigest()  # -
SIGNING_KEY = Fernet.generate_key()  # -
APP_SECRET = uuid.uuid4().hex  # -
SESSION_SECRET = ""  # -
COOKIE_SECRET = None
TOKEN_SECRET = open("/run/secrets/token_secret").read().strip()  # -
private_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
ec_key = ec.generate_private_key(ec.SECP256R1())


def sign(payload):
    return jwt.encode(payload, private_key, algorithm="RS256", headers={"typ": "secret+jwt"})  # -


def sign_with(payload, key=None):
    return jwt.encode(payload, key or app.config["JWT_SECRET_KEY"], algorithm="HS256")  # -


def sign_user(payload, user):
    return jwt.encode(payload, user.secret_key, "HS256")  # -


def sign_request(payload, request):
    return jwt.encode(payload, request.headers["X-Signing-Key"], "HS256")  # -


def sign_digest(payload, password):
    return jwt.encode(payload, hashlib.sha256(password.encode("utf-8")).digest(), "HS256")  # -


def check(token):
    jwks = jwt.PyJWKClient("https://keys.example.net/.well-known/jwks.json")  # -
    key = jwks.get_signing_key_from_jwt(token)
    return jwt.decode(token, key.key, algorithms=["RS256"], audience="secret-service")  # -


def check_public(token):
    with open("keys/jwt_public.pem", "rb") as f:  # -
        return jwt.decode(token, f.read(), algorithms=["RS256", "ES256"])  # -
