import jwt
x=1
t = jwt.encode({}, "plain key one")
