import jwt
class A:
    k = "j1-a"
    name = "j2-label"
class B:
    k = "j3-b"
    def __init__(self):
        self.k = "j4-other"
a = A()
jwt.encode({"n": a.name}, a.k)
