import os
from pathlib import Path
import jwt

jwt.encode({}, Path(os.environ["JWT_SECRET_KEY_FILE"]).read_bytes())
