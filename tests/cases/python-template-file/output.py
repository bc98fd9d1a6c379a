import os
import jwt
from pathlib import Path

jwt.encode({}, Path(os.environ["JWT_SECRET_KEY_FILE"]).read_bytes())
