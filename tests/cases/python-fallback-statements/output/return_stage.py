import jwt, os
def key(stage):
    if stage == "live":
        return os.environ["MY_KEY"]
    return os.environ["JWT_SECRET_KEY"]
jwt.encode({}, key("test"))
