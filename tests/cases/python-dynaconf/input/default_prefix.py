import jwt
from dynaconf import Dynaconf

settings = Dynaconf()
token = jwt.encode({}, settings.get("signing_key", "default prefix 4f1e2d"))
