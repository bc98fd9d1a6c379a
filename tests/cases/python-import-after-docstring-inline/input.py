"""Signs."""; import jwt
jwt.encode({}, "the key of the tokens")
