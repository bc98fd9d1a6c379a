import os
from pathlib import Path

KEYS = [Path(os.environ['JWT_PRIVATE_KEY_FILE']).read_bytes(), Path(os.environ['PRIVATE_KEY_FILE']).read_bytes()]
