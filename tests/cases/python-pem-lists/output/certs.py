import os
from pathlib import Path

PAIR = ['-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n', Path(os.environ['PRIVATE_KEY_FILE']).read_bytes().decode()]
