import os

import jwt
jwt.encode({}, os.environ["TRIPLE_JWT_SECRET_KEY"])
