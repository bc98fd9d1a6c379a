import os, jwt
import os as _os
for os in [1]: pass
jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
