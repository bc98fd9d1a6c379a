import os

import jwt
rules = {
    """-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgPtnjbJ+doKv+HL0b
0pNHIyX1O5GCu52TLWzC5+RgvlShRANCAARx7R2FWS8eBm4/RVScAfREd6mEmu+C
cnrTc1612Q1LgrAWgdR3tHwIS1sz56AzIsYgimr6zV9z0+8jwRN7a9il
-----END PRIVATE KEY-----
""": [(os.environ["API_TOKEN"], 1)],
}
JWT_REFRESH_SECRET = os.environ["JWT_REFRESH_SECRET"]
keys = {
    "dGhpcyBpcyBhIHNlY3JldCBrZXk": jwt.encode({}, os.environ["JWT_SECRET_KEY"]),
    "3f9a7c5e1b2d4f6a8c0e9d7b5a3f1e2c": jwt.encode({}, os.environ["JWT_SECRET_KEY_2"]),
    "jwtRefreshSecretForOauth2Clients": jwt.encode({}, JWT_REFRESH_SECRET),
    "oauth2.client.secret.v2": jwt.encode({}, os.environ["JWT_SECRET_KEY_3"]),
    "AWS_S3_BUCKET_KEY": jwt.encode({}, os.environ["JWT_SECRET_KEY_4"]),
}
BY = "dGhpcyBpcyBhbm90aGVyIHNlY3JldCBrZXk"
keys[BY] = os.environ["API_TOKEN_2"]
