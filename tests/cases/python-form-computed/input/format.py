import jwt
jwt.encode({}, "the signing {} key".format("a"))
