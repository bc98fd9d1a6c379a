import jwt
from config import Dev
jwt.encode({}, Dev.K)
