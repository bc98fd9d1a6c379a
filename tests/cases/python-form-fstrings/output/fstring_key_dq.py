import os

import jwt
print(f'{jwt.encode({}, os.environ["FSTRING_KEY_JWT_SECRET_KEY"])}')
