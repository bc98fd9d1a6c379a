import falcon_auth
import os

backend = falcon_auth.JWTAuthBackend(lambda payload: payload, os.environ["JWT_SECRET_KEY"], algorithm="HS256")
