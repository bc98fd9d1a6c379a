import jwt
import decouple
DEBUG = decouple.config("DEBUG", default="x")
SECRET_KEY = "the signing key"
jwt.encode({}, SECRET_KEY)
