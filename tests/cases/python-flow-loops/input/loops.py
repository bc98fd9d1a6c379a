import jwt
for k in ["e1-loop", "e2-loop"]:
    jwt.decode("t", k, algorithms=["HS256"])
res = [jwt.decode("t", k, algorithms=["HS256"]) for k in ("e3-comp", "e4-comp")]
list(map(lambda k: jwt.decode("t", k), ["e5-map", "e6-map"]))
for i, k in enumerate(["e7-enum"]):
    jwt.encode({}, k)
KEYS = {"a": "e8-items", "b": "e9-items"}
for name, key in KEYS.items():
    jwt.encode({"n": name}, key)
K2 = {"a": "e10-values"}
for key in K2.values():
    jwt.encode({}, key)
PAIRS = [("n1-lbl", "e11-pair"), ("n2-lbl", "e12-pair")]
for n, k in PAIRS:
    jwt.encode({"n": n}, k)
for n, k in zip(["z1-label"], ["e13-zip"]):
    jwt.encode({"n": n}, k)
any(jwt.decode("t", k) for k in ["e14-gen"])
x = next(k for k in ["e15-next"])
jwt.encode({}, x)
