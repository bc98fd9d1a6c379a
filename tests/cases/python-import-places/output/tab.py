import os

import jwt
if 1:
	x = jwt.encode({}, os.environ["TAB_JWT_SECRET_KEY"])
