import os, jwt
x = {}
x.clear(); del x["a"]
jwt.encode({}, os.environ["CHOSEN_JWT_SECRET_KEY"])
