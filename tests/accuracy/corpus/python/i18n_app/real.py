"""The same names with values that are keys."""
SETTINGS = {
    "secret_key": "n0t-a-label-7c1d",  # +secret-name
    "jwt_secret": "Tr0ub4dor&3",  # +secret-name
    "signing_key": "054841e52669e487587cf59a308e60e0",  # +secret-name
    "session_secret": "W743iorx8RXwfkwQI9aEE3GL",  # +secret-name
    "language": "en",  # -
}
PROFILES = {
    "dev": {"jwt_secret_key": "development-only-secret-1", "debug": "yes"},  # +
    "prod": {"jwt_secret_key": "kQ7$zP2!xW9", "debug": "no"},  # +
}
jwt_secret = "mysupersecretjwtkey123"  # +secret-name
SECRET_JWT_KEY = "P@ssw0rdForTokens"  # ?
AUTH_JWT_SECRET = "jwt_secret_2024!"  # +secret-name
token_signing_key = b"\x8f\x14\xe4\x5f\xce\xea\x16\x7a\x5a\x36"  # +secret-name
session_secret: bytes = b"bytes-session-secret-9"  # +secret-name


class Tokens:
    signing_secret = "class-level-signing-7"  # +secret-name
    name = "tokens"  # -

    def __init__(self, cookie_secret="parameter-cookie-secret-3"):  # +secret-name
        self.token_secret = "instance-token-secret-5"  # +secret-name
        self.cookie_secret = cookie_secret
        self.title = "Token secrets"  # -


def connect(client):
    client.login(user="app", jwt_secret="keyword-jwt-secret-8")  # +secret-name
    client.configure({"app_secret": "dict-app-secret-11"}, name="app")  # +secret-name
    return client.hello("app_secret")  # -
