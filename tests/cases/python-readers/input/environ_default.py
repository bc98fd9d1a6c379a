import jwt
import environ
env = environ.Env()
KEY = env("MY_KEY", default="the signing key")
OTHER = env.str("OTHER_KEY", default="the other signing key")
jwt.encode({}, KEY); jwt.encode({}, OTHER)
