import os, jwt
env = os.environ.copy()
os.environ = env
jwt.encode({}, os.environ["CHOSEN_JWT_SECRET_KEY"])
