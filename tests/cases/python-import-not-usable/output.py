import os
from typing import TYPE_CHECKING
from jwt import (
    encode,
)

if TYPE_CHECKING:
    import os


def home():
    import os
    return os.path.expanduser("~")


token = encode({}, os.environ["JWT_SECRET_KEY"])
