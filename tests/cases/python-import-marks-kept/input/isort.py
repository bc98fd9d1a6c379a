# isort: skip_file
import jwt  # noqa: E402
# isort: off
import sys  # isort: skip
# isort: on
jwt.encode({}, "the signing key")
