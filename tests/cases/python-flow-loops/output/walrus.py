import os, jwt
if (k := os.environ.get("Q")) is None:
    k = os.environ["JWT_SECRET_KEY_23"]
jwt.encode({}, k)
jwt.encode({}, (z := os.environ["Z"]))
