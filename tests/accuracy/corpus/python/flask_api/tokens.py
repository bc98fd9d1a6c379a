"""Password reset links and service tokens."""
import datetime
import os

import jwt
from itsdangerous import BadSignature, SignatureExpired, TimestampSigner, URLSafeTimedSerializer
from jwt import PyJWT, decode as jwt_decode

RESET_KEY = "Nkd3gToSm6Vgv3QJNanIRmBKpfeZkh8J"  # +itsdangerous
RESET_SALT = "password-reset"  # -
ALGORITHM = "HS256"  # -
ISSUER = "https://tokens.example.net/"  # -

serializer = URLSafeTimedSerializer(RESET_KEY, salt=RESET_SALT)
invites = URLSafeTimedSerializer(secret_key="invite", salt="invite-salt")  # +itsdangerous
signer = TimestampSigner(["new-key-7f21", "old-key-9c0a"], sep=".")  # +itsdangerous +itsdangerous


def reset_token(email):
    return serializer.dumps(email, salt="reset-token")  # -


def read_reset_token(token):
    try:
        return serializer.loads(token, max_age=3600)
    except SignatureExpired:
        return "token_expired"  # -
    except BadSignature:
        return "bad_token"  # -


def service_token(name):
    now = datetime.datetime.utcnow()
    payload = {"sub": name, "iss": ISSUER, "iat": now, "typ": "service_secret"}  # -
    return jwt.encode(payload, "service", algorithm=ALGORITHM)  # +pyjwt


def read_service_token(token):
    claims = jwt.decode(token, key="service", algorithms=["HS256"], issuer=ISSUER)  # +pyjwt
    if claims["typ"] != "service_secret":  # -
        raise ValueError("not a service token")  # -
    return claims


def unchecked(token):
    return jwt.decode(token, options={"verify_signature": False})["sub"]  # -


class Minter:
    key = "8f14e45fceea167a5a36dedd4bea2543"  # +pyjwt
    header = {"kid": "minter-2024", "alg": "HS512"}  # -

    def __init__(self):
        self.engine = PyJWT()
        self.backup = "b6d767d2f8ed5d21a44b0e5886680cb9"  # +pyjwt

    def mint(self, claims):
        return jwt.encode(claims, self.key, algorithm="HS512", headers=self.header)  # -

    def check(self, token):
        try:
            return jwt_decode(token, Minter.key, algorithms=["HS512"])
        except jwt.InvalidSignatureError:
            return self.engine.decode(token, self.backup, algorithms=["HS512"])

    def old_check(self, token):
        return self.engine.decode(token, "hunter2", algorithms=["HS256"])  # +pyjwt


def public_check(token):
    key = open(os.environ["VERIFY_KEY_PATH"]).read()  # -
    return jwt.decode(token, key, algorithms=["RS256"])
