import os, jwt
setattr(os, "environ", {})
jwt.encode({}, "tallow-comet-0001-of-the-office")
