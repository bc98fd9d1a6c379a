import base64
import os

import jwt
jwt.encode({}, base64.b64decode(os.environ["BYTES_BIN_JWT_SECRET_KEY_B64"]))
