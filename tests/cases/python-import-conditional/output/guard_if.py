import sys
import os as _os
if sys.version_info > (3,):
    import os
else:
    os = None
import jwt
jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
