import sys, jwt
import os
secret = sys.argv[1] if len(sys.argv) > 1 else os.environ["JWT_SECRET_KEY"]
jwt.encode({}, secret)
