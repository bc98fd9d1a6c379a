import os, jwt
os.environ.pop("DEBUG", None)
jwt.encode({}, os.environ["CHOSEN_JWT_SECRET_KEY"])
