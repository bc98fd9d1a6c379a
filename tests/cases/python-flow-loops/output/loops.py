import os

import jwt
for k in [os.environ["LOOPS_JWT_SECRET_KEY"], os.environ["LOOPS_JWT_SECRET_KEY_2"]]:
    jwt.decode("t", k, algorithms=["HS256"])
res = [jwt.decode("t", k, algorithms=["HS256"]) for k in (os.environ["LOOPS_JWT_SECRET_KEY_3"], os.environ["LOOPS_JWT_SECRET_KEY_4"])]
JWT_SECRET_KEY_5 = os.environ["LOOPS_JWT_SECRET_KEY_5"]
JWT_SECRET_KEY_6 = os.environ["LOOPS_JWT_SECRET_KEY_6"]
list(map(lambda k: jwt.decode("t", k), [JWT_SECRET_KEY_5, JWT_SECRET_KEY_6]))
for i, k in enumerate([os.environ["LOOPS_JWT_SECRET_KEY_7"]]):
    jwt.encode({}, k)
KEYS = {"a": os.environ["KEY_A"], "b": os.environ["KEY_B"]}
for name, key in KEYS.items():
    jwt.encode({"n": name}, key)
K2 = {"a": os.environ["LOOPS_JWT_SECRET_KEY_8"]}
for key in K2.values():
    jwt.encode({}, key)
PAIRS = [("n1-lbl", os.environ["PAIRS"]), ("n2-lbl", os.environ["PAIRS_2"])]
for n, k in PAIRS:
    jwt.encode({"n": n}, k)
for n, k in zip(["z1-label"], [os.environ["LOOPS_JWT_SECRET_KEY_9"]]):
    jwt.encode({"n": n}, k)
any(jwt.decode("t", k) for k in [os.environ["LOOPS_JWT_SECRET_KEY_10"]])
x = next(k for k in [os.environ["LOOPS_JWT_SECRET_KEY_11"]])
jwt.encode({}, x)
