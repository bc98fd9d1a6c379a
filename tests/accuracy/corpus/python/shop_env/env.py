"""Every way of reading a setting, with and without something to fall back on."""
import os
from os import environ as env_vars

import environ
import yaml
from decouple import AutoConfig, config
from dotenv import dotenv_values, load_dotenv
from environs import Env
from starlette.config import Config
from starlette.datastructures import Secret

load_dotenv(".env.secret")  # -
values = dotenv_values(".env")  # -
star = Config(".env")  # -
envs = Env()
denv = environ.Env()
auto = AutoConfig(search_path="/etc/shop")  # -

JWT_SECRET = config("JWT_SECRET", default="decouple-default")  # +secret-name|env-fallback
SIGNING_KEY = denv.str("SIGNING_KEY", default="denv-default")  # +secret-name|env-fallback
SESSION_SECRET = envs.str("SESSION_SECRET", "environs-default")  # +secret-name|env-fallback
COOKIE_SECRET = envs("COOKIE_SECRET", default="environs-call")  # +secret-name|env-fallback
APP_SECRET = star("APP_SECRET", cast=Secret, default="starlette-default")  # +secret-name|env-fallback
AUTH_SECRET = auto("AUTH_SECRET", default="auto-default")  # +secret-name|env-fallback
SECRET_KEY = env_vars.get("SECRET_KEY", "environ-default")  # +
TOKEN_SECRET = os.environ.setdefault("TOKEN_SECRET", "setdefault-value")  # +secret-name|env-fallback
JWT_SECRET_KEY = os.getenv("JWT_SECRET_KEY", default=os.getenv("OLD_JWT", "nested-default"))  # +

JWT_ALGORITHM = config("JWT_ALGORITHM", default="HS256")  # -
JWT_ISSUER = os.getenv("JWT_ISSUER", "shop")  # -
JWT_SECRET_FILE = os.getenv("JWT_SECRET_FILE", "/run/secrets/jwt")  # -
SECRET_BACKEND = os.environ.get("SECRET_BACKEND", "vault")  # -
DATABASE_URL = os.getenv("DATABASE_URL", "postgres://shop:shop@localhost/shop")  # -
LOG_LEVEL = os.environ.get("LOG_LEVEL") or "INFO"  # -
SECRET_ROTATION = denv.str("SECRET_ROTATION", default="weekly")  # -
PLAIN_SECRET = config("PLAIN_SECRET")  # -
FROM_VALUES = values["JWT_SECRET"]  # -
FROM_STAR = star("STAR_SECRET", cast=Secret)  # -
FROM_OS = os.environ["OS_SECRET"]  # -
EMPTY_SECRET = os.getenv("EMPTY_SECRET", "")  # -
NONE_SECRET = os.getenv("NONE_SECRET", None)  # -

os.environ["SESSION_SECRET"] = "written-into-environ"  # +secret-name
os.environ["SECRET_BACKEND"] = "env"  # -
os.putenv("LANG", "C.UTF-8")  # -


def from_yaml(path="config/secret_key.yml"):  # -
    with open(path, encoding="utf-8") as f:
        return yaml.safe_load(f)["secret_key"]  # -


def require(name):
    value = os.environ.get(name)
    if not value:
        raise SystemExit(f"{name} is missing: export {name}=...")  # -
    return value


ADMIN_SECRET = require("ADMIN_SECRET")  # -
