import os, jwt
del os
jwt.encode({}, "the signing key")
