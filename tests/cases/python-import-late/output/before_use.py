import os

SECRET = os.environ["JWT_SECRET"]
import jwt
jwt.encode({}, SECRET)
