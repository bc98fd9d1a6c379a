import os
import jwt

jwt.encode({"sub": "ada", "the key of nothing")
jwt.encode({"sub" "ada"}, "the key of the tokens" HS256)
