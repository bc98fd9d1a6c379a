import os
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    import os
import jwt
jwt.encode({}, os.environ["JWT_SECRET_KEY"])
