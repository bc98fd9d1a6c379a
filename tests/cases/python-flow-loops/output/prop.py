import os

import jwt
from functools import cached_property, lru_cache
class C:
    @property
    def k(self):
        return os.environ["PROP_JWT_SECRET_KEY"]
    @cached_property
    def k2(self):
        return os.environ["PROP_JWT_SECRET_KEY_2"]
    @classmethod
    def k3(cls):
        return os.environ["PROP_JWT_SECRET_KEY_3"]
    @staticmethod
    def k4():
        return os.environ["PROP_JWT_SECRET_KEY_4"]
    def f(self):
        jwt.encode({}, self.k); jwt.encode({}, self.k2); jwt.encode({}, self.k3()); jwt.encode({}, C.k4())
c = C()
class D:
    @property
    def k(self):
        return os.environ["PROP_JWT_SECRET_KEY_5"]
d = D()
jwt.encode({}, d.k)
jwt.encode({}, D().k)
@lru_cache()
def get_k():
    return os.environ["PROP_JWT_SECRET_KEY_6"]
jwt.encode({}, get_k())
@lru_cache
def settings():
    return S()
class S:
    k = os.environ["PROP_JWT_SECRET_KEY_7"]
jwt.encode({}, settings().k)
def gen():
    yield os.environ["PROP_JWT_SECRET_KEY_8"]
jwt.encode({}, next(gen()))
