from typing import Union

import os
import jwt


def sign(payload: Union[bytes, str], settings: dict[os, jwt] = None) -> Union[os, str]:
    return jwt.encode(payload, bytes(os.environ["JWT_SECRET_KEY"], "utf-8"))
