x = 1
import os
import sys
y = os.environ["BEFORE_USE2_JWT_SECRET_KEY"]
import jwt
jwt.encode({}, y)
