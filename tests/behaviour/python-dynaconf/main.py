"""Settings that a library reads from variables with a prefix, in the ways that it has for a default."""
import sys

import jwt
from dynaconf import Dynaconf, Validator

PLAIN = Dynaconf(envvar_prefix=False).get("PLAIN_KEY", "plain 2a3b4c5d6e7f")  # where all is missing, this is told first
usual = Dynaconf()
shop = Dynaconf(
    envvar_prefix="shop",
    REFRESH_SECRET="keyword 0f1e2d3c4b5a",
    validators=[Validator("ACCESS_SECRET", default="validator 1f2e3d4c5b6a")],
)
shop.validators.register(Validator("REPORT_SECRET", default="registered 2f2e3d4c5b6a"))
shop.validators.validate()

KEYS = {
    "plain": PLAIN,
    "usual": usual("signing_key", default="usual 3b4c5d6e7f80"),
    "prefixed": shop.get("TOKEN_KEY", default="prefixed 4c5d6e7f8091"),
    "digits": shop.get("DIGITS_KEY", "5d6e7f8091a2"),
    "nested": shop.get("auth.jwt_secret", "nested 6e7f8091a2b3"),
    "cast": shop.get("CAST_KEY", "cast 7f8091a2b3c4", cast="@str"),
    "other": shop.from_env("production").get("OTHER_KEY", "other 8091a2b3c4d5"),
    "keyword": shop.REFRESH_SECRET,
    "validator": shop["ACCESS_SECRET"],
    "registered": shop.report_secret,
}


def verdict(key, token):
    try:
        jwt.decode(token, key, ["HS256"])
        return "accepted"
    except jwt.InvalidTokenError:
        return "refused"


for i, (name, key) in enumerate(KEYS.items()):
    if sys.argv[1:]:
        print(name, verdict(key, sys.argv[1 + i]))
    else:
        print("token", name, jwt.encode({"sub": name}, key, "HS256"))
