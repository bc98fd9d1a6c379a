import os

import jwt
KEY = (
    os.environ["JWT_SECRET_KEY"]  # a comment
)
jwt.encode({}, KEY)
