import os, jwt
[os.environ.pop(k) for k in list(os.environ)]
jwt.encode({}, "tallow-comet-0001-of-the-office")
