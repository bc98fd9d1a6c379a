import os, jwt
os.environ = {"PATH": os.environ["PATH"]}
jwt.encode({}, "tallow-comet-0001-of-the-office")
