import environ
import jwt

env = environ.Env(DEBUG=(bool, False), SECRET_KEY=str, TOKEN_KEY=str)
SECRET_KEY = env("SECRET_KEY")
token = jwt.encode({}, env.str("TOKEN_KEY"))
