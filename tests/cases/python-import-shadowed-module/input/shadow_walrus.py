import os, jwt
if (os := 1): pass
jwt.encode({}, "the signing key")
