import os

import jwt
from flask import Flask

PUBLIC_KEY = """-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEVs/o5+uQbTjL3chynL4wXgUg2R9
q9UU8I5mEovUf86QZ7kOBIjJwqnzD1omageEHWwHdBO6B+dFabmdT9POxg==
-----END PUBLIC KEY-----"""
ALGORITHM = "HS256"
SECRET_KEY_NAME = "shop/jwt"
SECRET_KEY_FILE = "/run/secrets/jwt"
TOKEN_TYPE = "bearer"
BEGIN = "-----BEGIN PRIVATE KEY-----"

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["JWT_SECRET_KEY"] = ""
app.config["JWT_TOKEN_LOCATION"] = ["headers", "cookies"]

if app.config["SECRET_KEY"] == "change-me":
    raise SystemExit("set SECRET_KEY")

token = jwt.encode({"sub": "ada"}, os.environ["JWT_SECRET_KEY"], algorithm="HS256", headers={"kid": "one"})
claims = jwt.decode(token, PUBLIC_KEY, algorithms=["ES256"], audience="shop")
key = jwt.PyJWKClient("https://shop.example/keys").get_signing_key_from_jwt(token)
