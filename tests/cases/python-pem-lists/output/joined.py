import os
from pathlib import Path

import jwt
KEYS = [Path(os.environ['JOINED_JWT_PRIVATE_KEY_FILE']).read_bytes().decode(), Path(os.environ['JOINED_PRIVATE_KEY_FILE']).read_bytes().decode()]
T = jwt.encode({}, KEYS[0], algorithm='ES256')
