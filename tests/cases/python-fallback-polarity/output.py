import os, jwt


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


a = os.environ.get("A_KEY")
if a: a = os.environ["JWT_SECRET_KEY"]
b = os.environ.get("B_KEY")
if not b: b = require_env("B_KEY")
c = os.getenv("C_KEY")
if c is None:
    c = os.environ["C_KEY"]
d = os.getenv("D_KEY")
if d is not None: d = os.environ["JWT_SECRET_KEY_2"]
else: d = require_env("D_KEY")
e = os.getenv("E_KEY")
if not e and os.getenv("DEBUG"):
    e = require_env("E_KEY")
f = os.getenv("F_KEY")
if os.getenv("TESTING"):
    f = os.environ["TESTING_JWT_SECRET_KEY"]
for k in (a,b,c,d,e,f): jwt.encode({}, k)
