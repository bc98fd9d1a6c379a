import attr, attrs, jwt
from pydantic import BaseModel, Field, SecretStr
@attr.s
class A:
    k = attr.ib(default="i9-attr")
@attrs.define
class B:
    k: str = attrs.field(default="i10-attr")
    j: str = attrs.field(factory=lambda: "i11-attr")
class M(BaseModel):
    k: SecretStr = SecretStr("i12-pyd")
    j: str = Field("i13-pyd", description="a long label")
    l: str = Field(default_factory=lambda: "i14-pyd")
jwt.encode({}, A().k); jwt.encode({}, B().k); jwt.encode({}, B().j)
m = M()
jwt.encode({}, m.k.get_secret_value()); jwt.encode({}, m.j); jwt.encode({}, M().l)
