import os

if __name__ == "__main__":
    import os
    import jwt
    jwt.encode({}, os.environ["JWT_SECRET_KEY"])
