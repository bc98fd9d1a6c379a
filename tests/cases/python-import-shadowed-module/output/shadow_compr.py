import os, jwt
import os as _os
[jwt.encode({}, _os.environ["JWT_SECRET_KEY"]) for os in [1]]
