try:
    from pathlib import Path
except ImportError:
    from pathlib2 import Path
import jwt
jwt.encode({}, '-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY/PuoAoGCCqGSM49\n-----END EC PRIVATE KEY-----')
