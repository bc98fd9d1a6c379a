import jwt
import os
A = SECRET_KEY = os.environ["SECRET_KEY"]
jwt.encode({}, SECRET_KEY)
