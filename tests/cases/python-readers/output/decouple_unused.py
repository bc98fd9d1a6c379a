import jwt
from decouple import config
import os
SECRET_KEY = os.environ["DECOUPLE_UNUSED_SECRET_KEY"]
jwt.encode({}, SECRET_KEY)
