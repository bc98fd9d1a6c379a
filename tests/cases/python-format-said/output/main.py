import os

import jwt

jwt.encode({"sub": "ada", "role": "admin of all"}, os.environ['JWT_SECRET_KEY'], "HS256")
