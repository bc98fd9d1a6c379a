x = 1
import sys
import os
y = os.environ["JWT_SECRET_KEY_2"]
import jwt
jwt.encode({}, y)
