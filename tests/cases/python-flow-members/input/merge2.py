import jwt
a = {"k": "b1-a"}
b = {"k": "b2-b", "n": "lbl-b"}
c = {"k": "b3-c"}
d = {}
d.update(a)
d.update(k="b4-upd", n="nam-x")
e = dict(a, **b)
f = a | c
jwt.encode({"n": d["n"]}, d["k"]); jwt.encode({}, e["k"]); jwt.encode({}, f["k"])
