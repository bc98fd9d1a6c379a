import os, jwt
os.unsetenv("OTHER"); os.environ.pop("OTHER", None)
jwt.encode({}, os.environ["CHOSEN_JWT_SECRET_KEY"])
