from environs import Env
import jwt
env = Env()
KEY = env.str("ENVIRONS_KEY", "") or "tallow-ledger-0011-of-the-office"
K2 = env("ENVIRONS_KEY2", None) or "tallow-ledger-0012-of-the-office"
print(jwt.encode({}, KEY, algorithm="HS256"), jwt.encode({}, K2))
