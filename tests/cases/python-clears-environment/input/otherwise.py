import os, jwt
for k in list(os.environ):
    if k == "PATH":
        pass
    else:
        os.environ.pop(k)
jwt.encode({}, "tallow-comet-0001-of-the-office")
