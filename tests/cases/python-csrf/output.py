import os

from fastapi_csrf_protect import CsrfProtect
from flask_wtf.csrf import generate_csrf, validate_csrf
from pydantic import BaseModel
from starlette.middleware import Middleware
from starlette_csrf import CSRFMiddleware


class CsrfSettings(BaseModel):
    secret_key: str = os.environ["CSRF_SECRET_KEY_2"]
    cookie_samesite: str = "none"


@CsrfProtect.load_config
def get_csrf_config():
    return CsrfSettings()


middleware = [Middleware(CSRFMiddleware, secret=os.environ["CSRF_SECRET"])]
CSRF_SECRET_2 = os.environ["CSRF_SECRET_2"]
app.add_middleware(CSRFMiddleware, secret=CSRF_SECRET_2, cookie_name="csrftoken")
field = generate_csrf(secret_key=os.environ["CSRF_SECRET_KEY"])
validate_csrf(field, os.environ["CSRF_SECRET_KEY"])
