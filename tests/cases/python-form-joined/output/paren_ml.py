import jwt
import os
KEY = (
    os.environ["JWT_SECRET_KEY"]  # a comment
)
jwt.encode({}, KEY)
