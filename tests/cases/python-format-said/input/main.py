import jwt

jwt.encode({"sub": "ada", "role": "admin of all"}, "made-up-1-made-up-1", "HS256")
