import os, jwt
if (k := os.environ.get("Q")) is None:
    k = os.environ["Q"]
jwt.encode({}, k)
jwt.encode({}, (z := os.environ["WALRUS_JWT_SECRET_KEY"]))
