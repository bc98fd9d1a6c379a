import jwt
import os

options = {"algorithm": "HS256", "key": os.environ["JWT_KEY"]}
jwt.encode({}, **options)
