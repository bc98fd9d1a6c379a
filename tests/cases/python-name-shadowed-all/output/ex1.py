import os
import jwt
import os as _os
try:
    raise ValueError
except ValueError as os:
    print(jwt.encode({}, _os.environ["JWT_SECRET_KEY"]))
