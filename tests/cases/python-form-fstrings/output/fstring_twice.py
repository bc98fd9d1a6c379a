import jwt
import os
print(f"{jwt.encode({}, os.environ['JWT_SECRET_KEY_3'])} and {1}")
jwt.encode({}, os.environ["JWT_SECRET_KEY_3"])
