import os

from flask_jwt_extended import JWTManager

jwt = JWTManager()


@jwt.encode_key_loader
def sign_with(identity):
    return os.environ["JWT_SECRET_KEY"]


@jwt.decode_key_loader
def check_with(header, payload):
    if header["kid"] == "old":
        return os.environ["JWT_SECRET_KEY_2"]
    return os.environ["JWT_SECRET_KEY"]
