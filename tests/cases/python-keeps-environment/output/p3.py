import os, jwt
os.environ = dict(os.environ)
jwt.encode({}, os.environ["JWT_SECRET_KEY_2"])
