import jwt
jwt.encode({}, u"the signing k\u00e9y")
