import os

import jwt
jwt.encode({}, os.environ["TRIPLE_NL_JWT_SECRET_KEY"])
