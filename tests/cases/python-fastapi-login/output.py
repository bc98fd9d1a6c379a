import os

from fastapi_jwt import JwtAccessBearer
from fastapi_login import LoginManager

manager = LoginManager(os.environ["SECRET_KEY"], token_url="/login")
access = JwtAccessBearer(secret_key=os.environ["JWT_SECRET_KEY"], auto_error=True)
