import os

import jwt
SECRET_KEY = os.environ["SECRET_KEY"]
match SECRET_KEY:
    case "the signing key":
        print("default")
jwt.encode({}, SECRET_KEY)
