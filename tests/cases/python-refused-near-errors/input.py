import jwt
t = jwt.encode({}, "the signing key one")
x = = 1
u = jwt.encode({}, "the signing key two")
def f(:
    v = jwt.encode({}, "the signing key three")
