import os
import sys, jwt
secret = sys.argv[1] if len(sys.argv) > 1 else os.environ["ARGV_JWT_SECRET"]
jwt.encode({}, secret)
