from os import environ
import jwt

jwt.decode("", environ["TOKEN_KEY"], algorithms=["HS256"])
