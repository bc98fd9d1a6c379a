import os

import falcon_auth

backend = falcon_auth.JWTAuthBackend(lambda payload: payload, os.environ["JWT_SECRET_KEY"], algorithm="HS256")
