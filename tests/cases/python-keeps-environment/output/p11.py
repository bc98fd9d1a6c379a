import os, jwt
del os.environ["OTHER"]
jwt.encode({}, os.environ["JWT_SECRET_KEY_2"])
