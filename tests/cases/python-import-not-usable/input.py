from typing import TYPE_CHECKING
from jwt import (
    encode,
)

if TYPE_CHECKING:
    import os


def home():
    import os
    return os.path.expanduser("~")


token = encode({}, "the key of the tokens")
