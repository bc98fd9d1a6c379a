import os as _os

import jwt, os
del os
jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
