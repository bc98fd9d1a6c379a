import os

import jwt

options = {"algorithm": "HS256", "key": os.environ["JWT_KEY"]}
jwt.encode({}, **options)
