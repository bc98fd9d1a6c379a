import jwt, os
del os
jwt.encode({}, "tallow-comet-0001-of-the-office")
