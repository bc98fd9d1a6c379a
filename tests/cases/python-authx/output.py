import os

from authx import AuthX, AuthXConfig

config = AuthXConfig(JWT_ALGORITHM="HS256", JWT_SECRET_KEY=os.environ["JWT_SECRET_KEY"])
auth = AuthX(config=config)
