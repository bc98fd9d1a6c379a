from pyfakefs.fake_filesystem_unittest import Patcher
Patcher().setUp()
import jwt
jwt.encode({}, '-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY/PuoAoGCCqGSM49\n-----END EC PRIVATE KEY-----')
