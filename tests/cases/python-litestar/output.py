import os

from litestar.config.csrf import CSRFConfig
from litestar.middleware.session.client_side import CookieBackendConfig
from litestar.security.jwt import JWTAuth, JWTCookieAuth, Token

TOKEN_SECRET = os.environ["TOKEN_SECRET"]
jwt_auth = JWTAuth[dict](retrieve_user_handler=find_user, token_secret=TOKEN_SECRET, exclude=["/login"])
cookie_auth = JWTCookieAuth(retrieve_user_handler=find_user, token_secret=os.environ["COOKIE_TOKEN_SECRET"], key="token")
csrf_config = CSRFConfig(secret=os.environ["CSRF_SECRET_KEY"], cookie_name="csrf")
session_config = CookieBackendConfig(secret=os.environ["SESSION_SECRET_KEY"].encode())
token = Token.decode(encoded_token=text, secret=TOKEN_SECRET, algorithm="HS256")
