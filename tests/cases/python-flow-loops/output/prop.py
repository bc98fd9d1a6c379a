import jwt
from functools import cached_property, lru_cache
import os
class C:
    @property
    def k(self):
        return os.environ["JWT_SECRET_KEY_16"]
    @cached_property
    def k2(self):
        return os.environ["JWT_SECRET_KEY_17"]
    @classmethod
    def k3(cls):
        return os.environ["JWT_SECRET_KEY_18"]
    @staticmethod
    def k4():
        return os.environ["JWT_SECRET_KEY_19"]
    def f(self):
        jwt.encode({}, self.k); jwt.encode({}, self.k2); jwt.encode({}, self.k3()); jwt.encode({}, C.k4())
c = C()
class D:
    @property
    def k(self):
        return os.environ["JWT_SECRET_KEY_20"]
d = D()
jwt.encode({}, d.k)
jwt.encode({}, D().k)
@lru_cache()
def get_k():
    return os.environ["JWT_SECRET_KEY_21"]
jwt.encode({}, get_k())
@lru_cache
def settings():
    return S()
class S:
    k = os.environ["JWT_SECRET_KEY_22"]
jwt.encode({}, settings().k)
def gen():
    yield os.environ["JWT_SECRET_KEY_23"]
jwt.encode({}, next(gen()))
