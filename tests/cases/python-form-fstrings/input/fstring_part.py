import jwt
user = "u"
jwt.encode({}, f"the signing key {user}")
