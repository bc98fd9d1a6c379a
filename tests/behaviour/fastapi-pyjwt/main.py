"""HS256 for the session, RS256 for what other services read."""
import sys

import jwt
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from fastapi import FastAPI, Header, HTTPException
from fastapi.testclient import TestClient

JWT_SECRET = "pyjwt-hs256-5e4d3c2b1a0f9e8d7c6b"

PRIVATE_KEY = """-----BEGIN PRIVATE KEY-----
MIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYwggSiAgEAAoIBAQCOutWvlg/z0nec
Vo8x5Zg+/IYDpXdZdVVpoMOLGWmaEGT1WlWUp+fQvn1rckQUhs+GlbVGiJA/Fvz1
0q7+9NkMVluK2dLhRJ+0oU4qw/zL3p37L9uSoTgriRcyXOUmy7qx6ycr9heHUR8K
Hqo7DrBDISK1iczUQZi8pbP6TimVnqgR6UnOXPGJi74mKo8WUrVRw61tSSvHzjFW
280ZurzwNwr66d7Kdygy3/ZTD6Z6D1pyIp53fG82qnXkIyxoW3TKgA4tvg5Gh95i
MgXB0U9csCdwy2mzGGB7emfLWHCO7UuG3nESO8nDUwj46Gza+7EkSaN5fgrEIGZt
+04Xx7WjAgMBAAECggEAAqQw2IHZmWS046GdycnFclj1rp3tIlcvtaI3gYdUCHld
h5rciEE+jYLmSvWU4/UGDygNxZiOZCnWlEK0trGCTh5PrbdP60JRWvmR5ZcLQnHu
u4YhtUoi13oUgfvtHmAufCTCwfyuZ8nXs2C+PBSOrNdb+enAbtHTSUkfFmFEQhQO
qhFVF7iYrcFDcRiELI4B4AKbQoKziAzd+lYjW46OB9wFJ/Cwv+/KdlGcb9ip32bs
cMflGlM1g25l7vdin0uN4iRcN1ahOVZZ57WdP3OWd1ocQGd3mj1M79CxxZE7vJk5
mvN4VUuAFaG59+dJc3WnpycJvojs8eYmen9Fpjre2QKBgQDGZRt7smq+Wjn6f/gK
m3wPd/k/t/Aam0uB/CFG4n1pdeFXNphN+CVC206ZsFYgCXYecrlhH46mVAGQXY/F
B0Ac9SN7JhBhzS0io7N3QPC2ym+C0R/KKJHCwDPfMaHchoc7i/k3VODjtb/+bIw5
qJ2NtDhhsHhaFIf+8G1gaDKxywKBgQC4LBVcd/hypQGnkhVnBQ4R9ADUREEr5GoN
spUEbulnp1qEvY+5ATST4PZ70EK/qarSc6SlmpAi4TNtGanmX7KTmM0/nPEQbOuV
++DSULdiF1rdb220x+8qxrde25FdXUtjfmo/vA2rl59wOWx7yj/uSYp4uE+2Nf7W
TzScxeGwiQKBgHft7NQ0wYQ6RKwiKY43+aHcM4cKKRHcaKO2B2OzTH6w7Lxs21re
s5+btQMA7r9FGOtFDL0id3gidiOP+3XucRpQMdei5epJPoyfCsD/N8Q30Xrx8dah
+aMRzwmQFjmZ9SvQ7KE/JQdh+iLR+V5tiHh9xkt/gvFpUeCR9Hx/4I1LAoGAYo0M
XS/BXa+YRA/yre7RiZ/U9cEUUqVmbq/596ZV9WZjFJbPGoNfnCYMH1Lg9OiYhQbm
ussLh+6T8zSBasoYp8xjQD/96vkt01M2CbSxfKbcs5NV1CAMhgpRw0ug7KHonnPd
7P73HbQD2CySNWeTcDIgC9sspGceV5WIpL9qtmkCgYADKgG4IQMbQsSXFRbifoF/
D7woZVJZXWsxqUf8hRzkW+/xACbO2j2vlatacBplLdowPFqWwFJRRM5bthtqOgCu
VpThgOa6yMw4uLWX35Ve5ovkJOz5a+KEjD4H5TCjtinQoKv29o9ZZ6ljxESukIlJ
/MX3hflLrxBUfg9w4gI+9Q==
-----END PRIVATE KEY-----
"""

app = FastAPI()


def public_key():
    return load_pem_private_key(PRIVATE_KEY.encode(), password=None).public_key()


@app.get("/token")
def token():
    return {
        "session": jwt.encode({"sub": "ann"}, JWT_SECRET, algorithm="HS256"),
        "service": jwt.encode({"sub": "ann"}, PRIVATE_KEY, algorithm="RS256"),
    }


@app.get("/session")
def session(authorization: str = Header("")):
    try:
        return jwt.decode(authorization, JWT_SECRET, algorithms=["HS256"])
    except jwt.PyJWTError:
        raise HTTPException(401)


@app.get("/service")
def service(authorization: str = Header("")):
    try:
        return jwt.decode(authorization, public_key(), algorithms=["RS256"])
    except jwt.PyJWTError:
        raise HTTPException(401)


client = TestClient(app)
if len(sys.argv) > 1:
    for path, value in zip(("session", "service"), sys.argv[1:]):
        print(path, "accepted" if client.get(f"/{path}", headers={"Authorization": value}).is_success else "refused")
else:
    for path, value in client.get("/token").json().items():
        print("token", path, value)
        print("the same each time", path, value)
