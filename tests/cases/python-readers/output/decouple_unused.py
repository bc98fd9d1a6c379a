import jwt
from decouple import config
import os
SECRET_KEY = os.environ["SECRET_KEY"]
jwt.encode({}, SECRET_KEY)
