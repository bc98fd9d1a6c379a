import jwt
import os
jwt.encode({}, os.environ["TRIPLE_JWT_SECRET_KEY"])
