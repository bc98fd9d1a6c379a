"""What stands in comments, docstrings and text only, and what people have silenced.

    app.config["SECRET_KEY"] = "docstring"
    jwt.encode(payload, "docstring", algorithm="HS256")
"""
import logging
import os

import jwt
from flask import Flask

log = logging.getLogger(__name__)
app = Flask(__name__)

# app.config["SECRET_KEY"] = "commented-out"
# SECRET_KEY = "9f8e7d6c5b4a39281706"
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]  # -

FLASK_EXAMPLE = """
    from flask import Flask
    app = Flask(__name__)
    app.secret_key = "an example in a text"
"""  # -
NGINX = 'auth_jwt_key_file "/etc/nginx/jwt_secret_key";'  # -
DOCKER_COMPOSE = "environment:\n  - JWT_SECRET=${JWT_SECRET}\n"  # -
SQL = "SELECT secret_key, signing_key FROM clients WHERE name = %s"  # -
CURL = "curl -H 'Authorization: Bearer $TOKEN' https://api.example.net"  # -

allowed = jwt.encode({}, "silenced", algorithm="HS256")  # nosec B105
SILENCED_SECRET_KEY = "UwSS9DGFJDmul2TNl6t5iBK"  # pragma: allowlist secret
JWT_SECRET_KEY = "Nkd3gToSm6Vgv3QJNanIR"  # gitleaks:allow


def explain(payload):
    """Signs the payload.

    >>> explain({"a": 1}, secret_key="doctest")
    'eyJ...'
    """
    secret = os.environ.get("JWT_SECRET")  # -
    if secret is None:
        raise KeyError("JWT_SECRET")  # -
    log.debug("signing with key %s", "JWT_SECRET")  # -
    return jwt.encode(payload, secret, "HS256")  # -


def wrong_position(payload, key):
    token = jwt.encode(payload, key, "HS256", {"kid": "secret-2024"})  # -
    header = jwt.get_unverified_header("not.a.token")  # -
    return token, header


def not_a_jwt(codec):
    text = "secret".encode("utf-8", "strict")  # -
    other = codec.encode("payload", "utf-8")  # -
    return text, other, "a,b".split(","), "jwt.encode(payload, 'in-a-string')"  # -
