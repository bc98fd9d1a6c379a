import os
from pathlib import Path

KEYS = {Path(os.environ['JWT_PRIVATE_KEY_FILE']).read_bytes().decode(), Path(os.environ['PRIVATE_KEY_FILE']).read_bytes().decode()}
