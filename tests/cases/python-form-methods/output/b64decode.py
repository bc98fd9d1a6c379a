import jwt, base64
import os
KEY = base64.b64decode(os.environ["JWT_SECRET_KEY"])
jwt.encode({}, KEY)
