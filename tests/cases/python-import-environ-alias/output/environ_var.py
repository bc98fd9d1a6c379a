import os
env = os.environ
import jwt
jwt.encode({}, os.environ["JWT_SECRET_KEY"])
