import os

import jwt
class A:
    k = os.environ["STATIC_JWT_SECRET_KEY"]
    name = "j2-label"
class B:
    k = "j3-b"
    def __init__(self):
        self.k = "j4-other"
a = A()
jwt.encode({"n": a.name}, a.k)
