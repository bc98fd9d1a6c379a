import os
import jwt
import base64

jwt.encode({}, base64.b64decode(os.environ["JWT_SECRET_KEY_B64"]).decode())
jwt.encode({}, base64.b64decode(os.environ["JWT_SECRET_KEY_2_B64"]))
