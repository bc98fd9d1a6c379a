x = 1
import sys
import os
y = os.environ["BEFORE_USE2_JWT_SECRET_KEY"]
import jwt
jwt.encode({}, y)
