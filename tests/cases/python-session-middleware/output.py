import os

from fastapi import FastAPI
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware

SESSION_SECRET_KEY = os.environ["SESSION_SECRET_KEY"]
app = FastAPI(middleware=[Middleware(SessionMiddleware, secret_key=SESSION_SECRET_KEY)])
SESSION_SECRET_KEY_2 = os.environ["SESSION_SECRET_KEY_2"]
app.add_middleware(SessionMiddleware, secret_key=SESSION_SECRET_KEY_2, https_only=True)
wrapped = SessionMiddleware(app, os.environ["SESSION_SECRET_KEY_3"])
