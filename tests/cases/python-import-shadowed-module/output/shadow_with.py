import os, jwt, io
import os as _os
with io.StringIO() as os:
    jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
