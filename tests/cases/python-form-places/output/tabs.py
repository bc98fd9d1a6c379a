import os

import jwt
def f():
	key = os.environ["CONDITIONAL_TIGHT_JWT_KEY"]
	return jwt.encode({}, key)
f()
