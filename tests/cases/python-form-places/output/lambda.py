import os

import jwt
k = lambda: os.environ["DATACLASS_JWT_SECRET_KEY"]
jwt.encode({}, k())
