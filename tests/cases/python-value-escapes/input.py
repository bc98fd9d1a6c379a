import os
import jwt

jwt.encode({}, "caf\u00e9 \x41\102 key")
jwt.encode({}, r"raw \x41 key")
jwt.encode({}, """a key
of two lines""")
