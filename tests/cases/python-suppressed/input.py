import jwt

jwt.encode({}, "a key of a test vector")  # unhardcode: ignore[pyjwt]
jwt.encode({}, "a key of a test vector 2")  # gitleaks:allow
jwt.encode({}, "a key of a test vector 3")  # pragma: allowlist secret
jwt.encode({}, "a key of a test vector 4")  # nosec
jwt.encode({}, "a key of a test vector 5")  # noqa: S105
