import jwt
CONF = {"k": "a1-first", "other": "label-x"}
def f(p):
    return jwt.encode(p, CONF.get("k"), algorithm="HS256")
def g(p):
    return jwt.encode(p, CONF.get("k", "a2-dflt"))
