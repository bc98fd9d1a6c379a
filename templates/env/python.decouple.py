# about: an environment variable, in the way that the file reads all others
# where: decouple.config
import base64

from decouple import config

secret = config("{{name}}")
secret_bytes = config("{{name}}").encode()
secret_b64 = base64.b64decode(config("{{name}}")).decode()
secret_bytes_b64 = base64.b64decode(config("{{name}}"))
