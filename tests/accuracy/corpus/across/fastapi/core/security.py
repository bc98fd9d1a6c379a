from jose import jwt

from core.config import settings


def create(claims):
    return jwt.encode(claims, settings.token_key, algorithm=settings.algorithm)
