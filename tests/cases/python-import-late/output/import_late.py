import os

import jwt
jwt.encode({}, os.environ["IMPORT_LATE_JWT_SECRET_KEY"])
import os
