import jwt
from decouple import config
import os
SECRET_KEY = os.environ["SECRET_KEY_2"]
jwt.encode({}, SECRET_KEY)
