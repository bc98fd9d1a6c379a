import builtins
import os
from pathlib import Path
builtins.open = lambda *a: None
import jwt
jwt.encode({}, Path(os.environ['JWT_PRIVATE_KEY_FILE']).read_bytes().decode())
