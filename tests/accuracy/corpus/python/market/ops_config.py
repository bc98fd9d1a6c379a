# Configuration of the tools around the market: notebooks, dashboards, bots.
import os

c = get_config()  # noqa: F821
c.NotebookApp.cookie_secret = b"notebook-cookie-secret"  # +
c.JupyterHub.cookie_secret = bytes.fromhex("6544ea3245204950271a0999bdc1c01c")  # +
c.JupyterHub.cookie_secret_file = "/srv/jupyterhub/cookie_secret"  # -
c.JupyterHub.db_url = "sqlite:///secret.sqlite"  # -

SECRET_KEY = "thisISaSECRET_1234"  # +
GUEST_TOKEN_JWT_SECRET = "superset-guest-secret"  # +secret-name|flask-config
GUEST_TOKEN_JWT_ALGO = "HS256"  # -
GUEST_TOKEN_HEADER_NAME = "X-GuestToken"  # -
WTF_CSRF_EXEMPT_LIST = ["superset.views.core.log"]  # -
SLACK_SIGNING_SECRET = "b9e08d18799313a7b3f98f5365c434a2"  # +secret-name
SLACK_CHANNEL = "#secret-key-rotation"  # -
PREVIOUS_SECRET_KEY = os.environ.get("PREVIOUS_SECRET_KEY", None)  # -
SECRET_KEY_BASE64 = "cHJldmlvdXMtc2VjcmV0LWtleS12YWx1ZQ=="  # +secret-name
JWT_SECRET_V2 = "kJ8#mQ2$vL5nR9pX"  # +secret-name
MY_APP_JWT_SECRET_KEY = "it's a \"quoted\" key\\"  # +secret-name
jwtSecretKey = "camel-in-python-42"  # +secret-name
DJANGO_SECRET_KEY = r"raw-string\key^42"  # +secret-name
DJANGO_SECRET_KEY_MIN_LENGTH = "50"  # -
JWT_SECRET_ROTATED_AT = "2024-11-22"  # -
JWT_SECRET_SOURCE = "vault"  # -
JWT_SECRET_STORE = "aws-secretsmanager"  # -
JWT_SIGNING_METHOD = "HS256"  # -
SIGNING_KEY_USAGE = "sig"  # -
TOKEN_SECRET_KIND = "kubernetes-secret"  # -
SESSION_SECRET_REF = "vault:secret/data/market#session"  # -
APP_SECRET_PROVIDER = "env"  # -
APP_SECRETS_DIR = "/run/secrets"  # -
SECRET_KEY_REQUIRED = "true"  # -
AUTH_SECRET_LOOKUP = "op://vault/market/auth"  # -
COOKIE_SECRET_ENCODING = "base64url"  # -
JWT_SECRET_VAULT = "ENC[AES256_GCM,data:9f8a]"  # -
JWT_SECRET_TODO = "TODO"  # -
SECRET_KEY_DEFAULT = "insecure-default-key"  # +secret-name
