import attr
import jwt
from attrs import define, field, Factory


@define
class Settings:
    secret: str = Factory(lambda: "attrs 1a2b3c4d5e6f")
    other: str = field(default=Factory(lambda: "attrs 2b3c4d5e6f7a"))
    third: str = field(factory=lambda: "attrs 3c4d5e6f7a8b")


@attr.s
class Old:
    fourth = attr.ib(default=attr.Factory(lambda: "attrs 4c4d5e6f7a8b"))


settings = Settings()
tokens = jwt.encode({}, settings.secret), jwt.encode({}, settings.other), jwt.encode({}, settings.third)
jwt.encode({}, Old().fourth)
