import os

import jwt, base64
KEY = base64.b64decode(os.environ["B64DECODE_JWT_KEY"])
jwt.encode({}, KEY)
