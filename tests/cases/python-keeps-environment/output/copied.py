import os, jwt
env = os.environ.copy()
os.environ = env
jwt.encode({}, os.environ["JWT_SECRET_KEY_2"])
