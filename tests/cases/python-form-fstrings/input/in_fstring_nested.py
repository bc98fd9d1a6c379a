import jwt
def sign(k): return jwt.encode({}, k)
print(f"token: {sign('the signing key')!r:>10}")
