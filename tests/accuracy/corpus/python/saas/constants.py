"""Names, labels and header fields that look like secrets and are none."""
from enum import Enum

SECRET_KEY_ENV = "SECRET_KEY"  # -
SECRET_KEY_ENV_VAR = "MYAPP_SECRET_KEY"  # -
JWT_SECRET_NAME = "prod/myapp/jwt"  # -
JWT_SECRET_ARN = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:jwt-AbCdEf"  # -
JWT_SECRET_PATH = "secret/data/myapp/jwt"  # -
JWT_SECRET_KEY_FILE = "/run/secrets/jwt_secret_key"  # -
JWT_SECRET_FIELD = "jwt_secret"  # -
JWT_KEY_ID = "2024-11-key-a"  # -
JWT_ALGORITHM = "HS256"  # -
JWT_AUTH_COOKIE = "app-jwt"  # -
JWT_AUTH_HEADER_PREFIX = "Bearer"  # -
JWT_ISSUER = "https://auth.example.net/"  # -
JWT_SECRET_HELP = "A long random text; see the manual."  # -
SIGNING_KEY_HEADER = "X-Signing-Key"  # -
SIGNING_KEY_URL = "https://auth.example.net/.well-known/jwks.json"  # -
SESSION_SECRET_LENGTH = "64"  # -
COOKIE_SECRET_ERROR = "COOKIE_SECRET is not set"  # -
APP_SECRET_PLACEHOLDER = "<your-app-secret>"  # -
APP_SECRET_TEMPLATE = "${APP_SECRET}"  # -
CSRF_TOKEN_FIELD = "csrfmiddlewaretoken"  # -
RESET_TOKEN_NAME = "password-reset-token"  # -
TOKEN_SECRET_REGEX = r"^[A-Za-z0-9_-]{32,}$"  # -
REFRESH_TOKEN = "refresh_token"  # -
ACCESS_TOKEN = "access_token"  # -
GRANT_TYPE = "client_secret"  # -
SECRET_SANTA = "Wichteln 2024"  # -
SECRETARY = "Ms. Example"  # -
PUBLIC_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIH0HeGBcapXKoPDGeBMzBGaihWjgb2gw5UrEWKAUI"  # -
PUBLISHABLE_KEY = "pk_live_51H8xZ2KQ"  # -


class SettingKey(str, Enum):
    SECRET_KEY = "secret_key"  # -
    JWT_SECRET = "JWT_SECRET"  # -
    SIGNING_KEY = "signing-key"  # -
    SESSION_SECRET = "session.secret"  # -


class Scope(Enum):
    READ_SECRET = "secret:read"  # -
    WRITE_SECRET = "secret:write"  # -


LABELS = {
    "secret_key": "Secret key",  # -
    "jwt_secret": "JWT signing secret",  # -
    "signing_key": "Clé de signature",  # -
    "session_secret": "Geheimnis der Sitzung",  # -
}
MESSAGES = {
    "SECRET_KEY": "The SECRET_KEY setting must not be empty.",  # -
    "JWT_SECRET_MISSING": "Set JWT_SECRET before you start the server",  # -
}
JSON_SCHEMA = {
    "type": "object",  # -
    "required": ["secret_key", "signing_key"],  # -
    "properties": {
        "secret_key": {"type": "string", "minLength": 32, "description": "Signs tokens"},  # -
        "signing_key": {"type": "string", "format": "password"},  # -
    },
}
OPENAPI_SECURITY = {
    "cookieAuth": {"type": "apiKey", "in": "cookie", "name": "session_secret"},  # -
    "bearerAuth": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},  # -
}
