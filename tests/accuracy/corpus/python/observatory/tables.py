"""Names, columns, codes, states: words of the trade."""
from enum import Enum

import hmac


class StateKey(str, Enum):
    JWT_SECRET = "state_base_url"  # -
    SESSION_SECRET = "session_store_path"  # -
    DATABASE = "database_client"  # -


class CloudProvider:
    METHOD = "env"
    ACCESS_KEY = "AWSAccessKeyId"  # -
    SECRET_KEY = "AWSSecretKey"  # -
    SESSION_TOKEN = "AWSSessionToken"  # -


class ErrorCode(Enum):
    JWT_SECRET_KEY = "jwt_secret_key_missing"  # ?
    JWT_SIGNATURE_EXPIRED = "signature_has_expired"  # -
    JWT_INVALID_TOKEN = "invalid_token"  # -


COLUMNS = {"secret_key": "k8_secret_key", "signing_key": "k9_signing"}  # -
ERRORS = {"secret_key": "E-1042", "jwt_secret": "rule-7:too-short"}  # -
LABELS = {"jwt_secret": "jwt-secret-2-label", "app_secret": "app-secret-2-label"}  # -
EVENTS = {"signing_key": "signing-key-2.rotated"}  # -
REQUIRED = ("SECRET_KEY", "AUDIT_HMAC_KEY", "DATABASE_URL")  # -
READ_ONLY = ["workspace", "secret_key", "deleted_at"]  # -
CORE = {"secret": ["http_password", "signing_key"], "order": ["secret_key", "jwt_secret"]}  # -
MODE_SESSION_KEY = "mode"  # -
REFRESH_COOKIE_KEY = "refreshToken"  # -
USER_JWT_KEY = "user"  # -
VERIFY_SALT = "app.tokens.email.verify"  # -
EXPORTER_SALT_NAME = "__salt_hex__"  # -
SECRETS_URL = "env://observatory"  # -
SECRET_FILE = "/opt/observatory/env/apply.secret"  # -
DJANGO_SECRET_KEY_FILE = "/run/secrets/django"  # -
JWT_SECRET_CLASS = "observatory.tokens.SecretProvider"  # -
SECRET_KEY_FINDER = "observatory.keys.find_secret"  # -


def derive(secret, date):
    key = hmac.new(("OBS4" + secret).encode(), date.encode(), "sha256").digest()  # -
    key = hmac.new("OBS4{}".format(secret).encode(), date.encode(), "sha256").digest()  # -
    return hmac.new(key, b"obs4_request", "sha256").hexdigest()  # -


def check(request, settings):
    if settings.secret_key == "change-this-before-you-deploy":  # -
        raise SystemExit("the secret key is the one of the manual")  # -
    if request.headers.get("X-Secret-Key", "none") == "none":  # -
        return None
    return request.form.get("secret_key", "")  # -
