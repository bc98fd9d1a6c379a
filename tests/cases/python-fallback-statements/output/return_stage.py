import jwt, os
def key(stage):
    if stage == "live":
        return os.environ["MY_KEY"]
    return os.environ["JWT_SECRET_KEY_2"]
jwt.encode({}, key("test"))
