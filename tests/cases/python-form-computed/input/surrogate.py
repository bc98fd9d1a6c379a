import jwt
jwt.encode({}, 'bad \ud800 one')
