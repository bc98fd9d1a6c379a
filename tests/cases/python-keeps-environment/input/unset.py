import os, jwt
os.unsetenv("OTHER"); os.environ.pop("OTHER", None)
jwt.encode({}, "tallow-comet-0001-of-the-office")
