import jwt
def key(env):
    match env:
        case "prod":
            k = "l1-prod"
        case "dev":
            k = "l2-dev"
        case _:
            return "l3-return"
    return k
jwt.encode({}, key("dev"))
