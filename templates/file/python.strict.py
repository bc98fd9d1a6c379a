# about: a private file; an environment variable holds its path
# stores: file
import os
from pathlib import Path


def read_secret_file(name: str) -> bytes:
    value = Path(os.environ[name]).read_bytes()
    if not value:
        raise ValueError(name + " names an empty file")
    return value


secret = read_secret_file("{{name}}").decode()
secret_bytes = read_secret_file("{{name}}")
