import pyseto
from pyseto import Key

key = Key.new(version=4, purpose="local", key=b"the key of the tokens")
old = Key.new(3, "local", "the old key of the tokens")
token = pyseto.encode(key, b'{"a": 1}')
