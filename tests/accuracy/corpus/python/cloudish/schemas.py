"""Digests of resource schemas, and what a generated client says of its types."""
DIGESTS = {
    "Acme::Secrets::Secret": "c85175a4ebcce361",  # -
    "Acme::Auth::SigningKey": "a9a67ae6c371fcf4",  # -
    "Acme::Web::SessionSecret": "ff2b807a577495b0",  # -
    "secrets/jwt_secret": "ea029b329dc57364",  # -
    "Secret key digest": "0f1e2d3c4b5a6978",  # -
}
ETAGS = {"secret_key.json": "5d41402abc4b2a76", "jwt_secret.yaml": "7d793037a0760186"}  # -


class VolumeSource:
    """A volume; `secret` is a V1SecretVolume."""  # -

    openapi_types = {
        "secret": "V1SecretVolume",  # -
        "config_map": "V1ConfigMapVolume",  # -
        "jwt_secret": "V1JwtSecretRef",  # -
        "signing_key": "list[V1SigningKey]",  # -
    }
    attribute_map = {
        "secret": "secretVolume",  # -
        "jwt_secret": "jwtSecretRef",  # -
        "signing_key": "signingKeys",  # -
        "session_secret": "session-secret-ref",  # -
    }


class EnvironmentProvider:
    ACCESS_KEY = "cloud_access_key_id"  # -
    SECRET_KEY = "cloud_secret_access_key"  # -
    TOKENS = ["cloud_security_token", "cloud_session_token"]  # -


class Credentials:
    def __init__(self, access_key=None, secret_key=None):
        self.access_key = access_key
        self.secret_key = secret_key

    def load(self, section):
        self.secret_key = section.get("secret_key")  # -
        self.secret_key_name = "cloud_secret_access_key"  # -
        return self


def signing_base(client_secret, token_secret):
    key = client_secret or ""  # -
    key += "&"  # -
    key += token_secret or ""
    return key


def sign(base, client_secret, token_secret):
    import hashlib
    import hmac
    key = signing_base(client_secret, token_secret)
    return hmac.new(key.encode("utf-8"), base.encode("utf-8"), hashlib.sha1).digest()  # -


def derive(secret, date):
    import hashlib
    import hmac
    first = hmac.new(("CLOUD4" + secret).encode(), date.encode(), hashlib.sha256).digest()  # -
    return hmac.new(first, b"cloud4_request", hashlib.sha256).digest()  # -
