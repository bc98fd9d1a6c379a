from fastapi_jwt import JwtAccessBearer
from fastapi_login import LoginManager

manager = LoginManager("the key of the manager", token_url="/login")
access = JwtAccessBearer(secret_key="the key of the bearer", auto_error=True)
