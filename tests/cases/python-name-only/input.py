import os

JWT_SECRET = "q8Zr3vXw0LkT2mNb7YcPq8Zr3vXw0LkT"
JWT_SECRET_HEADER = "X-Shop-Token"
JWT_SECRET_HELP = "The key that signs the tokens"
JWT_SECRET_URL = "https://shop.example/secret"
SESSION_SECRET = "${SESSION_SECRET}"
AUTH_SECRET = "AUTH_SECRET"
