import os, jwt
from unittest import mock
mock.patch.dict(os.environ, {"A": "b"}).start()
mock.patch.dict(os.environ, clear=False)
jwt.encode({}, os.environ["CHOSEN_JWT_SECRET_KEY"])
