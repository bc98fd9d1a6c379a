import os

from fastapi_users.authentication import JWTStrategy
from sqladmin.authentication import AuthenticationBackend


class AdminAuth(AuthenticationBackend):
    async def login(self, request):
        return True


class Tokens(JWTStrategy):
    def __init__(self, name):
        super().__init__(secret=os.environ["JWT_SECRET"], lifetime_seconds=60)
        self.name = name


backend = AdminAuth(secret_key=os.environ["SECRET_KEY"])
tokens = Tokens("the name of the tokens")
