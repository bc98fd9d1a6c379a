import os, jwt
del os.environ["JWT_SECRET_KEY"]
jwt.encode({}, "tallow-comet-0001-of-the-office")
