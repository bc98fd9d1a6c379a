import os

import pyseto
from pyseto import Key

key = Key.new(version=4, purpose="local", key=os.environ["JWT_KEY"].encode())
old = Key.new(3, "local", os.environ["JWT_SECRET_KEY"])
token = pyseto.encode(key, b'{"a": 1}')
