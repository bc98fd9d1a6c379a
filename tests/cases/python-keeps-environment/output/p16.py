import os, jwt
x = {}
x.clear(); del x["a"]
jwt.encode({}, os.environ["JWT_SECRET_KEY_2"])
