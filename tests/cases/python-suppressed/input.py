import jwt

jwt.encode({}, "a key of a test vector")  # unhardcode: ignore[pyjwt]
jwt.encode({}, "a key of a test vector 2")  # gitleaks:allow
jwt.encode({}, "a key of a test vector 3")  # pragma: allowlist secret
jwt.encode({}, "a key of a test vector 4")  # nosec
jwt.encode({}, "a key of a test vector 5")  # noqa: S105
jwt.encode({}, "a key of a test vector 6")  # noqa: E501,S106
jwt.encode({}, "a key of a test vector 7")  # nosec B106 - published in the RFC
jwt.encode({}, "a key of a test vector 8")  # unhardcode: ignore[raw-jwt, pyjwt] published in the RFC
# unhardcode: ignore-next-line[pyjwt]
jwt.encode({}, "a key of a test vector 9")
jwt.encode({}, """a key
of a test vector 10""")  # unhardcode: ignore
jwt.encode({}, """a key # unhardcode: ignore
of a test vector 11""")

jwt.encode({}, "still a finding 1")  # unhardcode: ignore[raw-jwt]
jwt.encode({}, "still a finding 2")  # noqa: E501
jwt.encode({}, "still a finding 3")  # nosec B101
jwt.encode({}, "still a finding 4")  # noqa
jwt.encode({}, "still a finding 5")  # nosecurity here
# unhardcode: ignore
jwt.encode({}, "still a finding 6")  # unhardcode: ignore-next-line
jwt.encode({}, "silenced from above")
