import os

import jwt; KEY = os.environ["CONDITIONAL_TIGHT_JWT_KEY"]; jwt.encode({}, KEY)
