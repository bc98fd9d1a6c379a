import os, jwt
import os as _os
match {"a": 1}:
    case {"a": int(), **os}:
        jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
