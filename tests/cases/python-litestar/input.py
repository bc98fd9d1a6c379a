from litestar.config.csrf import CSRFConfig
from litestar.middleware.session.client_side import CookieBackendConfig
from litestar.security.jwt import JWTAuth, JWTCookieAuth, Token

jwt_auth = JWTAuth[dict](retrieve_user_handler=find_user, token_secret="the key of the tokens", exclude=["/login"])
cookie_auth = JWTCookieAuth(retrieve_user_handler=find_user, token_secret="the key of the cookie", key="token")
csrf_config = CSRFConfig(secret="the key of the forms", cookie_name="csrf")
session_config = CookieBackendConfig(secret=b"the key of 16 b.")
token = Token.decode(encoded_token=text, secret="the key of the tokens", algorithm="HS256")
