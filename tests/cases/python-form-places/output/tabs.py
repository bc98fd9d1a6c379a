import jwt
import os
def f():
	key = os.environ["JWT_SECRET_KEY_2"]
	return jwt.encode({}, key)
f()
