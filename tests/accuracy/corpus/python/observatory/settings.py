"""Settings of an observatory's booking service, with helpers of its own."""
import os
from configparser import ConfigParser

ini = ConfigParser()
ini.read("observatory.ini")


def or_default(value, default=None):
    if value == "":
        return default
    return value


def setting(name, default=""):
    value = ini["server"].get(name)
    return value if value is not None else os.environ.get(name, default)


class ServerConfig:
    SECRET_KEY = or_default(ini["server"]["SECRET_KEY"]) or os.urandom(32)  # -
    APPLICATION_ROOT = or_default(ini["server"]["APPLICATION_ROOT"], default="/observatory")  # -
    ADDRESSING = or_default(ini["uploads"].get("ADDRESSING"), default="auto-detect-1")  # -
    SESSION_COOKIE_NAME = "observatory_session"  # -
    SESSION_KEY_PREFIX = "observatory:session:"  # -
    JWT_BLOCKLIST_TOKEN_CHECKS = ["access", "refresh"]  # -
    JWT_ALGORITHM = "HS256"  # -
    JWT_COOKIE_NAME = "observatory_jwt"  # -
    JWT_IDENTITY_CLAIM = "sub"  # -
    JWT_ERROR_MESSAGE_KEY = "msg"  # -
    JWT_SECRET_KEY = "gravitational-lens-2187"  # +flask-config


class NightlyConfig(ServerConfig):
    SECRET_KEY = "nightly-build-of-observatory"  # +flask-config
    WTF_CSRF_SECRET_KEY = "nightly-csrf"  # +flask-config


groups = {"claim": setting("OIDC_GROUPS_CLAIM", "groups")}  # -
scopes = setting("OIDC_SCOPES", "openid profile email").split()  # -
client = {"id": setting("OIDC_CLIENT_ID"), "secret": setting("OIDC_CLIENT_SECRET")}  # -
fallback = os.environ.get("OBSERVATORY_SECRET") or os.environ.get("SECRET_KEY") or "telescope-fallback"  # +env-fallback|secret-name
nested = os.getenv("JWT_SECRET", os.getenv("SECRET_KEY", "nested-telescope"))  # +env-fallback|secret-name
helper = read_env("SESSION_SECRET", "star-catalogue-9")  # +secret-name|env-fallback
quiet_helper = read_env("SESSION_COOKIE", "star-catalogue-5")  # -
required = require_env("JWT_SECRET", "JWT_SECRET is missing, see the manual")  # -
