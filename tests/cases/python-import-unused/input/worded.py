import jwt
from acme import Token

T = jwt.encode({}, "Token of the velvet moor 8810")
