import os

import python_jwt
from aiohttp_jwt import JWTMiddleware
from jwt import JWT, jwk_from_dict

coder = JWT()
token = coder.encode({"a": 1}, jwk_from_dict({"kty": "oct", "k": os.environ["JWT_SECRET_KEY"]}), alg="HS256")
other = python_jwt.generate_jwt({"a": 1}, os.environ["JWT_SECRET_KEY_2"], "HS256")
middleware = JWTMiddleware(os.environ["JWT_SECRET_KEY_3"], whitelist=["/login"])
