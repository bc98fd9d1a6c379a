import jwt
import os
if True: KEY = os.environ["CONDITIONAL_TIGHT_JWT_KEY"]
jwt.encode({}, KEY)
