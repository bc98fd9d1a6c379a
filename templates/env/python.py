# about: an environment variable; the program stops with its name when it is not set
import base64
import os

secret = os.environ["{{name}}"]
secret_bytes = os.environ["{{name}}"].encode()
secret_b64 = base64.b64decode(os.environ["{{name}}"]).decode()
secret_bytes_b64 = base64.b64decode(os.environ["{{name}}"])
