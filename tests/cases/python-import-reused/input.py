import os.path as path, os as _os
import jwt

jwt.encode({}, "the key of the tokens")
