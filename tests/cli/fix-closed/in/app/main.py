import jwt

JWT_KEY = "in main 1a2b3c4d5e6f"
token = jwt.encode({}, JWT_KEY)
