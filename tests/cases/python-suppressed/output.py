import os

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
jwt.encode({}, os.environ["JWT_SECRET_KEY"])

jwt.encode({}, os.environ["JWT_SECRET_KEY_2"])  # unhardcode: ignore[raw-jwt]
jwt.encode({}, os.environ["JWT_SECRET_KEY_3"])  # noqa: E501
jwt.encode({}, os.environ["JWT_SECRET_KEY_4"])  # nosec B101
jwt.encode({}, os.environ["JWT_SECRET_KEY_5"])  # noqa
jwt.encode({}, os.environ["JWT_SECRET_KEY_6"])  # nosecurity here
# unhardcode: ignore
jwt.encode({}, os.environ["JWT_SECRET_KEY_7"])  # unhardcode: ignore-next-line
jwt.encode({}, "silenced from above")
