from starlette.config import Config
import jwt
config = Config(".env")
KEY = config("STARLETTE_KEY", default="") or "tallow-ledger-0031-of-the-office"
print(jwt.encode({}, KEY, algorithm="HS256"))
