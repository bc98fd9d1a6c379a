import sys
from datetime import datetime, timedelta

from fastapi import Depends, FastAPI, HTTPException, status
from fastapi.security import OAuth2PasswordBearer, OAuth2PasswordRequestForm
from fastapi.testclient import TestClient
from jose import JWTError, jwt

# made with
# openssl rand -hex 32
SECRET_KEY = "ddef8313fd1e7c22eb6e3b76a3c9b4afb5a2f16fefe28cf44cc98da5b22321cb"
ALGORITHM = "HS256"

app = FastAPI()
oauth2_scheme = OAuth2PasswordBearer(tokenUrl="token")


def create_access_token(data: dict, lifetime: timedelta = timedelta(minutes=15)):
    return jwt.encode({**data, "exp": datetime.utcnow() + lifetime}, SECRET_KEY, algorithm=ALGORITHM)


async def current_user(token: str = Depends(oauth2_scheme)):
    try:
        return jwt.decode(token, SECRET_KEY, algorithms=[ALGORITHM])["sub"]
    except JWTError:
        raise HTTPException(status.HTTP_401_UNAUTHORIZED, "Could not validate credentials")


@app.post("/token")
async def login(form: OAuth2PasswordRequestForm = Depends()):
    return {"access_token": create_access_token({"sub": form.username}), "token_type": "bearer"}


@app.get("/me")
async def me(user: str = Depends(current_user)):
    return {"user": user}


client = TestClient(app)
for token in sys.argv[1:]:
    print("api", "accepted" if client.get("/me", headers={"Authorization": f"Bearer {token}"}).is_success else "refused")
if not sys.argv[1:]:
    print("token api", client.post("/token", data={"username": "ann", "password": "x"}).json()["access_token"])
    print("without", client.get("/me").status_code)
