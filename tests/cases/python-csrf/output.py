from fastapi_csrf_protect import CsrfProtect
from flask_wtf.csrf import generate_csrf, validate_csrf
from pydantic import BaseModel
from starlette.middleware import Middleware
from starlette_csrf import CSRFMiddleware
import os


class CsrfSettings(BaseModel):
    secret_key: str = os.environ["SECRET_KEY"]
    cookie_samesite: str = "none"


@CsrfProtect.load_config
def get_csrf_config():
    return CsrfSettings()


middleware = [Middleware(CSRFMiddleware, secret=os.environ["SECRET_KEY_2"])]
app.add_middleware(CSRFMiddleware, secret=os.environ["SECRET_KEY_3"], cookie_name="csrftoken")
field = generate_csrf(secret_key=os.environ["SECRET_KEY_4"])
validate_csrf(field, os.environ["SECRET_KEY_4"])
