import os

import jwt
from acme import Token

T = jwt.encode({}, os.environ["JWT_SECRET_KEY"])
