import environ
import jwt

env = environ.Env(DEBUG=(bool, False), SECRET_KEY=(str, "scheme 1a2b3c4d5e6f"), TOKEN_KEY=(str, "scheme 2a2b3c4d5e6f"))
SECRET_KEY = env("SECRET_KEY")
token = jwt.encode({}, env.str("TOKEN_KEY"))
