import os
import jwt

jwt.encode({}, b"the key of the tokens")
