import jwt
SECRET_KEY = "the signing key"
match SECRET_KEY:
    case "the signing key":
        print("default")
jwt.encode({}, SECRET_KEY)
