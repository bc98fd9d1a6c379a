import jwt
t = jwt.encode({}, "plain key one")