from typing import TYPE_CHECKING
if TYPE_CHECKING:
    import os
import jwt
jwt.encode({}, "the signing key")
