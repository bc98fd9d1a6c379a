import jwt
def k(env):
    match env:
        case "prod":
            return "the production signing key"
        case _:
            return "the default signing key"
jwt.encode({}, k("prod")); jwt.encode({}, k("x"))
