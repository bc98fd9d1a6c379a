import os

from authlib.jose import JsonWebKey, JsonWebSignature, OctKey, jwt

jwt.encode({"alg": "HS256"}, {"sub": "ada"}, os.environ["JWT_SECRET_KEY"])
jwt.decode("token", os.environ["JWT_SECRET_KEY_2"])
JWT_SECRET_KEY_3 = os.environ["JWT_SECRET_KEY_3"]
JsonWebSignature().serialize_compact({"alg": "HS256"}, b"payload", JWT_SECRET_KEY_3)
OctKey.import_key(os.environ["JWT_SECRET_KEY_4"])
JsonWebKey.import_key(os.environ["JWT_SECRET_KEY_5"], {"kty": "oct"})
