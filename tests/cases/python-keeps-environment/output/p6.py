import os, jwt
for k in os.environ.copy():
    if k.startswith("PIP_"):
        del os.environ[k]
jwt.encode({}, os.environ["JWT_SECRET_KEY_2"])
