import os, jwt
os.unsetenv("OTHER"); os.environ.pop("OTHER", None)
jwt.encode({}, os.environ["JWT_SECRET_KEY_2"])
