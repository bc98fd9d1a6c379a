from __future__ import annotations; import sys
import os
TOKEN_SECRET = os.environ["TOKEN_SECRET"]
import jwt
jwt.encode({}, TOKEN_SECRET)
