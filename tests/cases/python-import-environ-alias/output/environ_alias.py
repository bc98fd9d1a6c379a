from os import environ as env
import jwt
jwt.encode({}, env["JWT_SECRET_KEY"])
