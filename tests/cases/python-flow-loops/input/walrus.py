import os, jwt
if (k := os.environ.get("Q")) is None:
    k = "k1-wal"
jwt.encode({}, k)
jwt.encode({}, (z := "k2-wal"))
