import jwt
import os
print(f"{jwt.encode({}, os.environ['JWT_SECRET_KEY_2'])}")
