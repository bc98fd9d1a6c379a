import jwt
jwt.encode({}, r"the \signing\n key")
