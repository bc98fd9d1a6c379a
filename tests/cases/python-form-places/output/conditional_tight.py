import os

import jwt, sys
KEY = os.environ["CONDITIONAL_TIGHT_JWT_KEY"]if sys.argv else os.environ["CONDITIONAL_TIGHT_JWT_KEY_2"]
jwt.encode({}, KEY)
