from authx import AuthX, AuthXConfig

config = AuthXConfig(JWT_ALGORITHM="HS256", JWT_SECRET_KEY="the key of authx")
auth = AuthX(config=config)
