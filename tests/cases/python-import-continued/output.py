import base64, \
    jwt
import os
if __name__ == "__main__":
    print(jwt.encode({}, os.environ["JWT_SECRET_KEY"]))
