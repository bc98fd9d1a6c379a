try:
    import hvac
except ImportError:
    hvac = None
import jwt
jwt.encode({}, 'tallow-comet-0001-of-the-office')
