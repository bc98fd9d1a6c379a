import os
from datetime import datetime, timedelta

from fastapi import Depends, FastAPI
from jose import JWTError, jwt

# to get a string like this run: openssl rand -hex 32
SECRET_KEY = os.environ["SECRET_KEY"]
ALGORITHM = "HS256"
ACCESS_TOKEN_EXPIRE_MINUTES = 30

app = FastAPI()


def create_access_token(data: dict, expires_delta: timedelta = timedelta(minutes=15)):
    to_encode = data.copy()
    to_encode.update({"exp": datetime.utcnow() + expires_delta, "token_type": "bearer"})
    return jwt.encode(to_encode, SECRET_KEY, algorithm=ALGORITHM)


def read(token: str):
    try:
        return jwt.decode(token, SECRET_KEY, algorithms=[ALGORITHM])
    except JWTError:
        return None
