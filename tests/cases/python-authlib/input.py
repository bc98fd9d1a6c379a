from authlib.jose import JsonWebKey, JsonWebSignature, OctKey, jwt

jwt.encode({"alg": "HS256"}, {"sub": "ada"}, "the authlib key 1")
jwt.decode("token", "the authlib key 2")
JsonWebSignature().serialize_compact({"alg": "HS256"}, b"payload", "the authlib key 3")
OctKey.import_key("the authlib key 4")
JsonWebKey.import_key("the authlib key 5", {"kty": "oct"})
