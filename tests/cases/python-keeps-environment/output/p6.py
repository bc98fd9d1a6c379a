import os, jwt
for k in os.environ.copy():
    if k.startswith("PIP_"):
        del os.environ[k]
jwt.encode({}, os.environ["CHOSEN_JWT_SECRET_KEY"])
