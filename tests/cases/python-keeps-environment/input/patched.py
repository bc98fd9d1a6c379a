import os, jwt
from unittest import mock
mock.patch.dict(os.environ, {"A": "b"}).start()
mock.patch.dict(os.environ, clear=False)
jwt.encode({}, "tallow-comet-0001-of-the-office")
