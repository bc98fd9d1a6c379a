import jwt
class Config:
    SECRET_KEY = "the signing key"
    JWT_SECRET_KEY: str = "the other signing key"
jwt.encode({}, Config.SECRET_KEY); jwt.encode({}, Config.JWT_SECRET_KEY)
