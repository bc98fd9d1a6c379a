from itsdangerous import URLSafeSerializer
from jose import jwt

import app.core.settings as conf
from app.core.settings import Security
from app.keys import exported_key, header

from .core.settings import token_key

serializer = URLSafeSerializer(conf.cookie_key, salt="across")  # -


def tokens(claims):
    return [
        jwt.encode(claims, token_key, algorithm="HS256"),
        jwt.encode(claims, exported_key, algorithm="HS256", headers=header),
        jwt.encode(claims, Security.key, algorithm="HS256"),
    ]
