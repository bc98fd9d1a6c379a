from __future__ import annotations

import os

import jwt


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


jwt.encode({}, require_env("ANNOTATIONS_JWT_SECRET_KEY"))
