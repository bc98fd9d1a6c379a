import os, jwt
x = {}
x.clear(); del x["a"]
jwt.encode({}, "tallow-comet-0001-of-the-office")
