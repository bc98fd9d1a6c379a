SECRET = "the signing key"
import jwt
jwt.encode({}, SECRET)
