import os as _os
import sys
if sys.version_info > (3,):
    import os
else:
    os = None
import jwt
jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
