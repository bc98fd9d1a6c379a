import jwt
import os
jwt.encode({}, os.environ["UPPER_JWT_SECRET_KEY"].upper())
