import os, jwt
import os as _os
match 1:
    case os:
        jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
