from fastapi import FastAPI
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware

app = FastAPI(middleware=[Middleware(SessionMiddleware, secret_key="the key of the list")])
app.add_middleware(SessionMiddleware, secret_key="the key of the sessions", https_only=True)
wrapped = SessionMiddleware(app, "the key of the wrapper")
