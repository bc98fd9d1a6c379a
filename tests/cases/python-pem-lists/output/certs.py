import os
from pathlib import Path

PAIR = ['-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n', Path(os.environ["JWT_PRIVATE_KEY_2_FILE"]).read_bytes().decode()]
