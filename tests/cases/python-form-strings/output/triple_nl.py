import jwt
import os
jwt.encode({}, os.environ["TRIPLE_NL_JWT_SECRET_KEY"])
