import os

import jwt
from decouple import config
SECRET_KEY = os.environ["DECOUPLE_UNUSED_SECRET_KEY"]
jwt.encode({}, SECRET_KEY)
