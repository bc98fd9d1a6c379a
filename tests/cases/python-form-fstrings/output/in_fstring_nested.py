import jwt
import os
def sign(k): return jwt.encode({}, k)
print(f"token: {sign(os.environ['JWT_SECRET_KEY_2'])!r:>10}")
