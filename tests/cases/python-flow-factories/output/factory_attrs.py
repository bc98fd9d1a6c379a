import os

import attr
import jwt
from attrs import define, field, Factory


@define
class Settings:
    secret: str = Factory(lambda: os.environ["FACTORY_ATTRS_JWT_SECRET"])
    other: str = field(default=Factory(lambda: os.environ["OTHER"]))
    third: str = field(factory=lambda: os.environ["THIRD"])


@attr.s
class Old:
    fourth = attr.ib(default=attr.Factory(lambda: os.environ["FOURTH"]))


settings = Settings()
tokens = jwt.encode({}, settings.secret), jwt.encode({}, settings.other), jwt.encode({}, settings.third)
jwt.encode({}, Old().fourth)
