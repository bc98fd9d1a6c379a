import os, jwt
while os.environ: os.environ.popitem()
jwt.encode({}, "tallow-comet-0001-of-the-office")
