import os

import jwt
if True: KEY = os.environ["CONDITIONAL_TIGHT_JWT_KEY"]
jwt.encode({}, KEY)
