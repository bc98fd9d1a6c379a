import os, jwt
import os as _os
if (os := 1): pass
jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
