import jwt, os
KEY = os.environ["MY_KEY"] if os.getenv("PROD") else os.environ["JWT_KEY"]
jwt.encode({}, KEY)
