"""The API of the dashboards: tokens for machines, a session for people."""

import os
from dataclasses import dataclass

from litestar import Litestar, get
from litestar.config.csrf import CSRFConfig
from litestar.connection import ASGIConnection
from litestar.middleware.session.client_side import CookieBackendConfig
from litestar.security.jwt import JWTAuth, JWTCookieAuth, Token

TOKEN_HEADER = "X-Dashboard-Token"  # -
SESSION_COOKIE = "dashboard-session"  # -
COOKIE_KEY = b"0f7c21b95a3de684"  # +litestar


@dataclass
class User:
    name: str
    secret_question: str = "What was the name of your first dashboard?"  # -


async def retrieve_user_handler(token: Token, connection: ASGIConnection) -> User | None:
    return connection.app.state.users.get(token.sub)


jwt_auth = JWTAuth[User](
    retrieve_user_handler=retrieve_user_handler,
    token_secret=os.environ.get("JWT_SECRET", "abcd123"),  # +litestar|env-fallback
    exclude=["/login", "/schema"],
    algorithm="HS256",  # -
)
cookie_auth = JWTCookieAuth[User](
    retrieve_user_handler=retrieve_user_handler,
    token_secret="dashboards-cookie-token-secret",  # +litestar
    key="token",  # -
)
fine_auth = JWTAuth[User](retrieve_user_handler=retrieve_user_handler, token_secret=os.environ["JWT_SECRET"])  # -
session_config = CookieBackendConfig(secret=COOKIE_KEY, key=SESSION_COOKIE)
csrf_config = CSRFConfig(secret="my-secret", cookie_name="csrf", header_name="x-csrf")  # +litestar


@get("/whoami")
async def whoami(raw: str) -> str:
    return Token.decode(raw, secret="dashboards-cookie-token-secret", algorithm="HS256").sub  # +litestar


app = Litestar([whoami], on_app_init=[jwt_auth.on_app_init], middleware=[session_config.middleware], csrf_config=csrf_config)
