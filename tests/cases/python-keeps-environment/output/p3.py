import os, jwt
os.environ = dict(os.environ)
jwt.encode({}, os.environ["CHOSEN_JWT_SECRET_KEY"])
