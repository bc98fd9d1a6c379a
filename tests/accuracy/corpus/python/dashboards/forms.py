"""Protection of the forms, and the old gateway with its own tokens."""

import python_jwt as jwt
from aiohttp_jwt import JWTMiddleware
from fastapi import FastAPI
from fastapi_csrf_protect import CsrfProtect
from flask_wtf.csrf import generate_csrf
from jwcrypto import jwk
from pydantic_settings import BaseSettings
from starlette_csrf import CSRFMiddleware


class CsrfSettings(BaseSettings):
    secret_key: str = "asecrettoeverybody"  # +csrf|secret-name
    cookie_samesite: str = "none"  # -
    token_location: str = "header"  # -


@CsrfProtect.load_config
def get_csrf_config():
    return CsrfSettings()


app = FastAPI()
app.add_middleware(CSRFMiddleware, secret="__CHANGE_ME__", cookie_name="csrftoken")  # +csrf|session-middleware
hidden_field = generate_csrf(secret_key="wtf-key", token_key="csrf_token")  # +csrf
token = jwt.generate_jwt({"iss": "gateway"}, "gateway-key-1", "HS512")  # +jwt-other
middlewares = [JWTMiddleware(secret_or_pub_key="gateway-key-2", request_property="user")]  # +jwt-other
public = jwk.JWK(kty="EC", crv="P-256", x="MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4", y="4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM")  # -
