import base64
import os
import jwt

jwt.encode({}, base64.b64decode(os.environ["JWT_SECRET_KEY_B64"]).decode())
jwt.encode({}, base64.b64decode(os.environ["JWT_SECRET_KEY_2_B64"]))
