import os, jwt
del os.environ["OTHER"]
jwt.encode({}, os.environ["CHOSEN_JWT_SECRET_KEY"])
