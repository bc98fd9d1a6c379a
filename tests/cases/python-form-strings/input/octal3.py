import jwt
jwt.encode({}, '\3')
