import jwt
k = lambda: "the signing key"
jwt.encode({}, k())
