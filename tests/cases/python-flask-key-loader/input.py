from flask_jwt_extended import JWTManager

jwt = JWTManager()


@jwt.encode_key_loader
def sign_with(identity):
    return "the key to sign with"


@jwt.decode_key_loader
def check_with(header, payload):
    if header["kid"] == "old":
        return "the old key"
    return "the key to sign with"
