from fastapi_csrf_protect import CsrfProtect
from flask_wtf.csrf import generate_csrf, validate_csrf
from pydantic import BaseModel
from starlette.middleware import Middleware
from starlette_csrf import CSRFMiddleware


class CsrfSettings(BaseModel):
    secret_key: str = "the key of the settings"
    cookie_samesite: str = "none"


@CsrfProtect.load_config
def get_csrf_config():
    return CsrfSettings()


middleware = [Middleware(CSRFMiddleware, secret="the key of the middleware")]
app.add_middleware(CSRFMiddleware, secret="the key of the app", cookie_name="csrftoken")
field = generate_csrf(secret_key="the key of the form")
validate_csrf(field, "the key of the form")
