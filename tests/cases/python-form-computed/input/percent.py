import jwt
jwt.encode({}, "the signing %s key" % "a")
