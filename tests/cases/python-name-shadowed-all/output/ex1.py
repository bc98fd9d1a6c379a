import os
import os as _os
import jwt
try:
    raise ValueError
except ValueError as os:
    print(jwt.encode({}, _os.environ["JWT_SECRET_KEY"]))
