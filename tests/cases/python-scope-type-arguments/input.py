from typing import Union

import os
import jwt


def sign(payload: Union[bytes, str], settings: dict[os, jwt] = None) -> Union[os, str]:
    return jwt.encode(payload, bytes("larch-window-0001-of-the-office", "utf-8"))
