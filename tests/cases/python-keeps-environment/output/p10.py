import os, jwt
del os.environ["JWT_SECRET_KEY"]
jwt.encode({}, os.environ["JWT_SECRET_KEY_2"])
