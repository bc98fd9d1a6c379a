import jwt
import os
k = lambda: os.environ["JWT_SECRET_KEY_2"]
jwt.encode({}, k())
