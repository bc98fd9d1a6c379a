import jwt
with open("x") as os: pass
jwt.encode({}, "tallow-comet-0001-of-the-office")
