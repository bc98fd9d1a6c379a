import os
from pathlib import Path

KEYS = {Path(os.environ["JWT_PRIVATE_KEY_FILE"]).read_bytes().decode(), Path(os.environ["JWT_PRIVATE_KEY_2_FILE"]).read_bytes().decode()}
