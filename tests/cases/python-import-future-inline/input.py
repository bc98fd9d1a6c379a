from __future__ import annotations; import sys
TOKEN_SECRET = "the key of the tokens"
import jwt
jwt.encode({}, TOKEN_SECRET)
