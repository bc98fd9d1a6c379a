import os

SECRET = os.environ["JWT_SECRET_KEY"]
import jwt
jwt.encode({}, SECRET)
