import os as operating
import jwt
jwt.encode({}, operating.environ["JWT_SECRET_KEY"])
