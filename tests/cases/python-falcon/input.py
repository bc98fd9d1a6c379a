import falcon_auth

backend = falcon_auth.JWTAuthBackend(lambda payload: payload, "the key of falcon", algorithm="HS256")
