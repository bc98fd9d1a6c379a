"""A type that is this very literal would keep the value, and a checker would refuse any other."""
import os
from typing import Final, Literal

import jwt

KEY: Literal["only this key"] = "only this key"
OTHER: Final = os.environ["OTHER"]


def issue(payload, key: Literal["one key", "two keys"] = "one key"):
    yield jwt.encode(payload, key)
    yield jwt.encode(payload, KEY)
    yield jwt.encode(payload, OTHER)
