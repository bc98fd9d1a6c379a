import os, jwt
[jwt.encode({}, "the signing key") for os in [1]]
