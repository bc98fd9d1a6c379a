from starlette.config import Config
import jwt

config = Config(".env", env_prefix="SHOP_")
jwt.encode({}, config("SECRET_KEY"))
