import os

import jwt
class Config:
    SECRET_KEY = os.environ["SECRET_KEY"]
    JWT_SECRET_KEY: str = os.environ["CLASS_BODY_JWT_SECRET_KEY"]
jwt.encode({}, Config.SECRET_KEY); jwt.encode({}, Config.JWT_SECRET_KEY)
