"a" "b"
import jwt
jwt.encode({}, "the signing key")
print(__doc__)
