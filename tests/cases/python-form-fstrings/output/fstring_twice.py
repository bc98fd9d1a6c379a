import os

import jwt
print(f"{jwt.encode({}, os.environ['FSTRING_TWICE_JWT_SECRET_KEY'])} and {1}")
jwt.encode({}, os.environ["FSTRING_TWICE_JWT_SECRET_KEY"])
