import os, jwt
del os.environ["JWT_SECRET_KEY"]
jwt.encode({}, os.environ["CHOSEN_JWT_SECRET_KEY"])
