import os, jwt
from unittest import mock
mock.patch.dict(os.environ, {"A": "b"}, clear=True).start()
jwt.encode({}, "tallow-comet-0001-of-the-office")
