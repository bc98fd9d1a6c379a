import jwt, os
import os as _os
del os
jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
