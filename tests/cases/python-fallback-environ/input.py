from os import environ
import jwt

jwt.decode("", environ.get("TOKEN_KEY", "key of the tokens"), algorithms=["HS256"])
