import jwt
from dynaconf import Dynaconf

settings = Dynaconf()
token = jwt.encode({}, settings["signing_key"])
