import environ
import jwt
env = environ.Env()
KEY = env("ENVIRON_KEY", default="") or "tallow-ledger-0021-of-the-office"
if not (K2 := env.str("ENVIRON_KEY2", default=None)):
    K2 = "tallow-ledger-0022-of-the-office"
K3 = env("ENVIRON_KEY3", default="")
if not K3:
    K3 = "tallow-ledger-0023-of-the-office"
print(jwt.encode({}, KEY, algorithm="HS256"), jwt.encode({}, K2), jwt.encode({}, K3))
