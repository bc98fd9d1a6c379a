import os
from pathlib import Path

import jwt
KEYS = [
    Path(os.environ['JWT_PRIVATE_KEY_FILE']).read_bytes().decode(),
    Path(os.environ['PRIVATE_KEY_FILE']).read_bytes().decode(),
]
T = jwt.encode({}, KEYS[0], algorithm="ES256")
