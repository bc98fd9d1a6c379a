import jwt
import os
jwt.encode({}, os.environ["UNI_JWT_SECRET_KEY"])
