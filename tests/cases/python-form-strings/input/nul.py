import jwt
jwt.encode({}, 'nul \0 in it')
