import jwt

from settings import require_env

jwt.encode({"stage": require_env("STAGE")}, "the signing key one")
