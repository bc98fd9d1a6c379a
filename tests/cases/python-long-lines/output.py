import os

import jwt

BROKEN = os.environ["BROKEN"]
jwt.encode({}, BROKEN)
token = jwt.encode({"sub": 1}, os.environ["JWT_SECRET_KEY"])
kept = jwt.encode(
    {"sub": 2},
    os.environ["JWT_SECRET_KEY_2"],
)
SECRET_KEY_3 = os.environ["JWT_SECRET_KEY_3"]
other = jwt.encode({"sub": 3, "name": "somebody", "role": "any"}, SECRET_KEY_3, "HS256")


def issue(user):
    # the refresh token
    key_4 = os.environ["JWT_SECRET_KEY_4"]
    return jwt.encode({"sub": user.id, "name": user.name}, key_4, algorithm="HS256")


lazy = lambda user: jwt.encode({"sub": user.id, "name": user.name}, os.environ["JWT_SECRET_KEY_5"], "HS256")
