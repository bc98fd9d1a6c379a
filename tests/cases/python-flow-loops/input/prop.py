import jwt
from functools import cached_property, lru_cache
class C:
    @property
    def k(self):
        return "i1-prop"
    @cached_property
    def k2(self):
        return "i2-prop"
    @classmethod
    def k3(cls):
        return "i3-m"
    @staticmethod
    def k4():
        return "i4-m"
    def f(self):
        jwt.encode({}, self.k); jwt.encode({}, self.k2); jwt.encode({}, self.k3()); jwt.encode({}, C.k4())
c = C()
class D:
    @property
    def k(self):
        return "i5-prop"
d = D()
jwt.encode({}, d.k)
jwt.encode({}, D().k)
@lru_cache()
def get_k():
    return "i6-fn"
jwt.encode({}, get_k())
@lru_cache
def settings():
    return S()
class S:
    k = "i7-set"
jwt.encode({}, settings().k)
def gen():
    yield "i8-yield"
jwt.encode({}, next(gen()))
