import os as _os

import jwt
try:
    import os
except ImportError:
    os = None
jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
