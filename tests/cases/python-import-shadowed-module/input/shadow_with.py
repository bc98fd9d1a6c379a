import os, jwt, io
with io.StringIO() as os:
    jwt.encode({}, "the signing key")
