import jwt
import os
if 1:
	x = jwt.encode({}, os.environ["JWT_SECRET_KEY_3"])
