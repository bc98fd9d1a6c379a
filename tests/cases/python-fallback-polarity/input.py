import os, jwt
a = os.environ.get("A_KEY")
if a: a = "if-positive-a-9f2"
b = os.environ.get("B_KEY")
if not b: b = "if-negative-b-8e1"
c = os.getenv("C_KEY")
if c is None:
    c = "if-none-c-7d0"
d = os.getenv("D_KEY")
if d is not None: d = "positive-4"
else: d = "else-5"
e = os.getenv("E_KEY")
if not e and os.getenv("DEBUG"):
    e = "dev-6"
f = os.getenv("F_KEY")
if os.getenv("TESTING"):
    f = "test-7"
for k in (a,b,c,d,e,f): jwt.encode({}, k)
