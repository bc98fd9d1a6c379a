import os

import jwt
def sign(k): return jwt.encode({}, k)
print(f"token: {sign(os.environ['FSTRING_KEY_JWT_SECRET_KEY'])!r:>10}")
