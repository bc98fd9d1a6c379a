import jwt
import environ
env = environ.Env()
KEY = env("MY_KEY")
OTHER = env.str("OTHER_KEY")
jwt.encode({}, KEY); jwt.encode({}, OTHER)
