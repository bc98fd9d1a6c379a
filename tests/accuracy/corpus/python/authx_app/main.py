from authx import AuthX, AuthXConfig
from fastapi import Depends, FastAPI, HTTPException
from fastapi_jwt_auth import AuthJWT
from pydantic import BaseModel

app = FastAPI(title="authx", description="Tokens without a secret_key in sight")  # -

config = AuthXConfig(
    JWT_SECRET_KEY="authx-test-key",  # +authx|flask-config
    JWT_ALGORITHM="HS256",  # -
    JWT_TOKEN_LOCATION=["headers"],  # -
    JWT_ACCESS_COOKIE_NAME="access_token_cookie",  # -
)
other = AuthXConfig()
other.JWT_SECRET_KEY = "authx-attribute"  # +authx|flask-config|secret-name
other.JWT_PRIVATE_KEY = None
other.JWT_CSRF_HEADER = "X-CSRF-TOKEN"  # -
security = AuthX(config=config)


class Settings(BaseModel):
    authjwt_secret_key: str = "secret"  # +fastapi-jwt-auth
    authjwt_algorithm: str = "HS256"  # -
    authjwt_denylist_enabled: bool = True
    authjwt_header_type: str = "Bearer"  # -
    authjwt_public_key: str = ""  # -


class KeySettings(BaseModel):
    authjwt_algorithm: str = "ES256"  # -
    # next: +fastapi-jwt-auth|pem-private-key
    authjwt_private_key: str = """-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIKY/vwWfTNUaeSVCKEe19KlxBBfC27/pt0yCYmM3swproAoGCCqGSM49
AwEHoUQDQgAEs1m9NNHrlMR28P4AGR/0nO/1JGSxjavlx3m7Ofy6kSIi8Me+z8TA
2P7g0rQQ/3GDLgCmi0lfjdlTftVJ1WU/fg==
-----END EC PRIVATE KEY-----"""


@AuthJWT.load_config
def get_config():
    return Settings()


@AuthJWT.load_config
def get_pairs():
    return [("authjwt_secret_key", "listed-as-a-pair"), ("authjwt_algorithm", "HS256")]  # ?


@app.post("/login")
def login(username: str, password: str, Authorize: AuthJWT = Depends()):
    if username != "test" or password != "secret":  # -
        raise HTTPException(status_code=401, detail="Bad username or secret")  # -
    token = Authorize.create_access_token(subject=username, user_claims={"scope": "secret"})  # -
    return {"access_token": token, "other": security.create_access_token("secret-user")}  # -
