import os
from pathlib import Path

import jwt
KEYS = [('a', Path(os.environ['JWT_PRIVATE_KEY_FILE']).read_bytes().decode()), ('b', Path(os.environ['PRIVATE_KEY_FILE']).read_bytes().decode())]
T = [jwt.encode({}, k, algorithm='ES256') for _, k in KEYS]
