import python_jwt
from aiohttp_jwt import JWTMiddleware
from jwt import JWT, jwk_from_dict

coder = JWT()
token = coder.encode({"a": 1}, jwk_from_dict({"kty": "oct", "k": "dGhlIGtleSBvZiBqd2s"}), alg="HS256")
other = python_jwt.generate_jwt({"a": 1}, "the key of python-jwt", "HS256")
middleware = JWTMiddleware("the key of the middleware", whitelist=["/login"])
