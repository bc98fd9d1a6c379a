import jwt
import base64
import os
jwt.encode({}, base64.b64decode(os.environ["JWT_SECRET_KEY_2_B64"]).decode())
