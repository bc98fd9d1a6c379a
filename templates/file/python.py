# about: a private file; an environment variable holds its path
# stores: file
import os
from pathlib import Path

secret = Path(os.environ["{{name}}"]).read_bytes().decode()
secret_bytes = Path(os.environ["{{name}}"]).read_bytes()
