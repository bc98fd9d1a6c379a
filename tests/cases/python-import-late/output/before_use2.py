x = 1
import sys
import os
y = os.environ["Y"]
import jwt
jwt.encode({}, y)
