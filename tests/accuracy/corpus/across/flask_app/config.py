import os


class Config:
    SECRET_KEY = os.environ["SECRET_KEY"]  # -
    TOKEN_ALG = "HS256"  # -


SIGNING = "across-signing"  # +pyjwt
RESET = "reset-across-9"  # +itsdangerous
PEPPER = "not-a-key-but-close"  # -
ISSUER = "https://accounts.example.net"  # -
KEYS = {
    "access": "across-access-key",  # +pyjwt
    "refresh": "across-refresh-key",  # +pyjwt
    "issuer": "across-issuer",  # -
}
unused = "unused-text"  # -
