# None of these is a key in the code, but for what is put into the environment.
import os, secrets, jwt, configparser
from django import forms
from wtforms import PasswordField
VERIFYING_KEY = "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEa/2kY4hc5lrAsiaaGD3XKLBkd37C\n-----END PUBLIC KEY-----"
SIMPLE_JWT = {"ALGORITHM": "RS256", "VERIFYING_KEY": "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7"}
jwt.decode(t, VERIFYING_KEY, algorithms=["ES256"])
jwt.decode(t, b"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIH0HeGBcapXKoPDGeBMzBGaihWjgb2gw5UrEWKAUI", algorithms=["EdDSA"])
def f(t, public_key): return jwt.decode(t, public_key, algorithms=["RS256"])
SECRET_KEY_ENV = "SECRET_KEY"
SECRET_KEY_NAME = "DJANGO_SECRET_KEY"
SECRET_KEY_LABEL = "Secret key"
JWT_SECRET_ALGORITHM = "HS256"
class F(forms.Form):
    secret_key = forms.CharField(label="Secret key", help_text="The secret key of your shop")
    jwt_secret = PasswordField("JWT secret")
schema = {"type": "object", "properties": {"secret_key": {"type": "string", "default": ""}, "jwt_secret": {"description": "signs"}}}
"""SECRET_KEY = 'docstring-secret-1234'"""
# SECRET_KEY = 'comment-secret-1234'
if key == "compared-secret-1234": pass
x = SECRET_KEY == "compared-secret-123"
SECRET_KEY = "${SECRET_KEY}"
SECRET_KEY = "{{ secret_key }}"
SECRET_KEY = "<your secret>"
SECRET_KEY = "%(secret)s"
SECRET_KEY = "{secret}"
SECRET_KEY = config["SECRET_KEY"]
JWT_SECRET = config.get("jwt.secret")
SECRET_KEY = ""
SECRET_KEY = os.urandom(32)
JWT_SECRET = secrets.token_hex(32)
SECRET_HEADER = "X-Secret-Key-1"
SESSION_SECRET_COOKIE = "session-1-cookie"
raise ValueError("SECRET_KEY must be set to 'something-long-123'")
os.getenv("SECRET_KEY")
sql = "SELECT secret_key FROM apps WHERE secret_key = 'a1b2c3'"
SECRET_KEY_URL = "https://x/y"
SECRET_KEY_PATTERN = r"^[a-z0-9]{32}$"
JWT_SECRET_PATH = "/etc/jwt/secret1"
os.environ["JWT_SECRET"] = "set-into-the-environment-1"
os.environ["SECRET_KEY"]
parser.add_argument("--secret-key", help="secret key", metavar="SECRET_KEY")
parser.add_argument("--jwt-secret", dest="jwt_secret", default=None)
Secret = namedtuple("Secret", "secret_key jwt_secret")
assert settings.SECRET_KEY != "insecure-1234"
print("jwt_secret: abc123def")
private_key = load_pem("keys/private.pem")
JWT_PUBLIC_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIH0HeGBc"
JWT_KEY_ID = "key-2024-01"
