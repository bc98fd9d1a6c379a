import os

import attr, attrs, jwt
from pydantic import BaseModel, Field, SecretStr
@attr.s
class A:
    k = attr.ib(default=os.environ["ATTRS_JWT_SECRET_KEY"])
@attrs.define
class B:
    k: str = attrs.field(default=os.environ["ATTRS_JWT_SECRET_KEY_2"])
    j: str = attrs.field(factory=lambda: os.environ["ATTRS_JWT_SECRET_KEY_3"])
class M(BaseModel):
    k: SecretStr = SecretStr(os.environ["ATTRS_JWT_SECRET_KEY_4"])
    j: str = Field(os.environ["ATTRS_JWT_SECRET_KEY_5"], description="a long label")
    l: str = Field(default_factory=lambda: os.environ["ATTRS_JWT_SECRET_KEY_6"])
jwt.encode({}, A().k); jwt.encode({}, B().k); jwt.encode({}, B().j)
m = M()
jwt.encode({}, m.k.get_secret_value()); jwt.encode({}, m.j); jwt.encode({}, M().l)
