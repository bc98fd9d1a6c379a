try:
    from pathlib import Path
except ImportError:
    from pathlib2 import Path
import os
from pathlib import Path as _Path

import jwt
jwt.encode({}, _Path(os.environ['JWT_PRIVATE_KEY_FILE']).read_bytes().decode())
