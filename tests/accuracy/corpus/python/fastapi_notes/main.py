import uuid

from fastapi import Depends, FastAPI
from fastapi_users import BaseUserManager, FastAPIUsers, UUIDIDMixin
from fastapi_users.authentication import AuthenticationBackend, BearerTransport, CookieTransport, JWTStrategy
from fastapi_users.jwt import decode_jwt, generate_jwt
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware

SECRET = "SECRET"  # +fastapi-users

middleware = [
    Middleware(SessionMiddleware, secret_key="7_P7GxqzRR5eLYYgIidehxYlxx3sxCFf", https_only=True),  # +session-middleware
]
app = FastAPI(title="Notes", middleware=middleware)  # -
app.add_middleware(SessionMiddleware, secret_key="some-random-string", session_cookie="notes")  # +session-middleware
cookie_transport = CookieTransport(cookie_name="notes_auth", cookie_max_age=3600)  # -
bearer_transport = BearerTransport(tokenUrl="auth/jwt/login")  # -


class UserManager(UUIDIDMixin, BaseUserManager):
    reset_password_token_secret = SECRET
    verification_token_secret = "verify-me"  # +fastapi-users
    reset_password_token_audience = "fastapi-users:reset"  # -

    async def on_after_forgot_password(self, user, token, request=None):
        print(f"User {user.id} has forgot their password. Reset token: {token}")  # -


def get_jwt_strategy() -> JWTStrategy:
    return JWTStrategy(secret="correct horse battery staple", lifetime_seconds=3600)  # +fastapi-users


def invite(email: str) -> str:
    return generate_jwt({"email": email, "aud": "notes:invite"}, secret="invite-secret", lifetime_seconds=60)  # +


def read_invite(token: str):
    return decode_jwt(token, "invite-secret", ["notes:invite"])  # +fastapi-users


auth_backend = AuthenticationBackend(
    name="jwt",  # -
    transport=bearer_transport,
    get_strategy=get_jwt_strategy,
)


async def get_user_manager(user_db=Depends()):
    yield UserManager(user_db)


fastapi_users = FastAPIUsers[object, uuid.UUID](get_user_manager, [auth_backend])
app.include_router(fastapi_users.get_auth_router(auth_backend), prefix="/auth/jwt", tags=["auth"])  # -
