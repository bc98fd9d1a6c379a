import jwt; import os; KEY = os.environ["JWT_SECRET_KEY_2"]; jwt.encode({}, KEY)
