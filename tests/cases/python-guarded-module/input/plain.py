import hvac
import jwt
jwt.encode({}, 'tallow-comet-0001-of-the-office')
