from datetime import datetime, timedelta
from typing import Optional

from fastapi import Depends, HTTPException, status
from fastapi.security import OAuth2PasswordBearer
from jose import JWTError, jwe, jwk, jws, jwt
from passlib.context import CryptContext
from pydantic import BaseModel

# to get a string like this run: openssl rand -hex 32
SECRET_KEY = "d5f6dfe069002a136793ce7290386a5ee46a34acacc3f71fb93e1a837220f8b5"  # +python-jose
ALGORITHM = "HS256"  # -
ACCESS_TOKEN_EXPIRE_MINUTES = 30
TOKEN_URL = "/auth/token"  # -

pwd_context = CryptContext(schemes=["bcrypt"], deprecated="auto")  # -
oauth2_scheme = OAuth2PasswordBearer(tokenUrl="token")  # -

fake_users = {
    "alice": {
        "username": "alice",
        "hashed_password": "$2b$12$EixZaYVK1fsbw1ZfbX3OXePaWxn96p36WQoeG6Lruj3vjPGga31lW",  # -
    },
}


class Token(BaseModel):
    access_token: str
    token_type: str = "bearer"  # -


class TokenData(BaseModel):
    """What a decoded token holds; never the SECRET_KEY."""  # -
    username: Optional[str] = None


def create_access_token(data: dict, expires_delta: Optional[timedelta] = None):
    to_encode = data.copy()
    to_encode.update({"exp": datetime.utcnow() + (expires_delta or timedelta(minutes=15))})
    return jwt.encode(to_encode, SECRET_KEY, algorithm=ALGORITHM)


def create_refresh_token(data: dict, secret: str = "refresh"):  # +python-jose
    return jwt.encode(data, secret, algorithm="HS256")


def sign_download(path: str):
    return jws.sign({"path": path}, "download-links", algorithm="HS256")  # +python-jose


def check_download(token: str):
    return jws.verify(token, "download-links", algorithms=["HS256"])  # +python-jose


def seal(text: bytes):
    return jwe.encrypt(text, "asecret128bitkey", algorithm="dir", encryption="A128GCM")  # +python-jose


def webhook_key():
    return jwk.construct("O02ZVOFCtCjXYMto7TSpukSbKWggF-SR", algorithm="HS256")  # +python-jose


async def get_current_user(token: str = Depends(oauth2_scheme)):
    credentials_exception = HTTPException(
        status_code=status.HTTP_401_UNAUTHORIZED,
        detail="Could not validate credentials",  # -
        headers={"WWW-Authenticate": "Bearer"},  # -
    )
    try:
        payload = jwt.decode(token, SECRET_KEY, algorithms=[ALGORITHM])
        username = payload.get("sub")  # -
    except JWTError:
        raise credentials_exception
    if payload.get("scope") == "refresh_token":  # -
        raise credentials_exception
    return fake_users[username]
