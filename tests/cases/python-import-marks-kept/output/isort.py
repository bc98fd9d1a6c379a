# isort: skip_file
import jwt  # noqa: E402
# isort: off
import sys  # isort: skip
import os
# isort: on
jwt.encode({}, os.environ["JWT_SECRET_KEY"])
