import os, jwt
os.environb.clear()
jwt.encode({}, "tallow-comet-0001-of-the-office")
