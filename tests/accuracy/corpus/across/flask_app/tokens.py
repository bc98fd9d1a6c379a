import jwt
from itsdangerous import URLSafeTimedSerializer

import config
from config import KEYS, RESET as reset_key, SIGNING, Config

serializer = URLSafeTimedSerializer(reset_key, salt="reset")  # -


def make(payload):
    return jwt.encode({**payload, "iss": config.ISSUER}, SIGNING, algorithm=Config.TOKEN_ALG)


def access(payload):
    return jwt.encode(payload, KEYS["access"], algorithm="HS256")


def refresh(payload):
    return jwt.encode(payload, config.KEYS["refresh"], algorithm="HS256")
