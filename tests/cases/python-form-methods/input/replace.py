import jwt
jwt.encode({}, "the\\nsigning key".replace("\\n", "\n"))
