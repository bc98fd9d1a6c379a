# about: an environment variable, in the way that the file reads all others
# where: environ.Env()
import base64

from environ import Env

env = Env()

secret = env("{{name}}")
secret_bytes = env("{{name}}").encode()
secret_b64 = base64.b64decode(env("{{name}}")).decode()
secret_bytes_b64 = base64.b64decode(env("{{name}}"))
