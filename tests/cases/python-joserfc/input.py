from joserfc import jwt
from joserfc.jwk import OctKey

key = OctKey.import_key("the joserfc key 1")
jwt.encode({"alg": "HS256"}, {}, key)
