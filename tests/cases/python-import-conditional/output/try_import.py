import jwt
import os as _os
try:
    import os
except ImportError:
    os = None
jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
