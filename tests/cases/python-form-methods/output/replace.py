import os

import jwt
jwt.encode({}, os.environ["REPLACE_JWT_SECRET_KEY"].replace("\\n", "\n"))
