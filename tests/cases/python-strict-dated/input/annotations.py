from __future__ import annotations

import jwt

jwt.encode({}, "the signing key four")
