import jwt, os
KEY = os.environ["MY_KEY"] if os.getenv("PROD") else "the development key"
jwt.encode({}, KEY)
