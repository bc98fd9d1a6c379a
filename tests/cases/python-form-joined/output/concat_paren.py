import jwt
import os
KEY = (
    os.environ["JWT_SECRET_KEY"]
)
jwt.encode({}, KEY)
