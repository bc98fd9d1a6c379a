import os, jwt
os.environ.pop("DEBUG", None)
jwt.encode({}, os.environ["JWT_SECRET_KEY_2"])
