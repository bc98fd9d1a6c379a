# fmt: off
import jwt
jwt.encode({ },   "the signing key")
# fmt: on
