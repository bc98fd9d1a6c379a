from unittest import mock
mock.patch("pathlib.Path.read_bytes", lambda s: b"x").start()
import jwt
jwt.encode({}, '-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY/PuoAoGCCqGSM49\n-----END EC PRIVATE KEY-----')
