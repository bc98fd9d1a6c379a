import os

from joserfc import jwt
from joserfc.jwk import OctKey

key = OctKey.import_key(os.environ["JWT_SECRET_KEY"])
jwt.encode({"alg": "HS256"}, {}, key)
