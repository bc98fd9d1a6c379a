import os
import jwt


class Settings:
    TOKEN = jwt.encode({"sub": "somebody", "name": "somebody else"}, "made-up-1", "HS256")


def tokens(user, other, **options):
    key = os.environ["JWT_SECRET_KEY"]
    if jwt.decode(user.token, key, algorithms=["HS256"], options={"verify_iat": 1}):
        return None
    elif jwt.decode(other.token, os.environ["JWT_SECRET_KEY_2"], algorithms=["HS256"], options={"require": []}):
        return other
    while jwt.decode(user.token, os.environ["JWT_SECRET_KEY_3"], algorithms=["HS256"], options={"require": []}):
        user = user.next()
    if 1 < len(user.name) < jwt.encode({"sub": user.id, "name": user.name}, os.environ["JWT_SECRET_KEY_4"]):
        return None
    with open(jwt.encode({"sub": user.id, "name": user.name, "role": 1}, os.environ["JWT_SECRET_KEY_5"])) as f:
        f.read()
    names = [jwt.encode({"sub": u.id, "name": u.name, "role": 1}, os.environ["JWT_SECRET_KEY_6"]) for u in user]
    yes = user and jwt.encode({"sub": user.id, "name": user.name, "a": "b"}, os.environ["JWT_SECRET_KEY_7"])
    jwt_secret_key_8 = os.environ["JWT_SECRET_KEY_8"]
    jwt.encode({"sub": user.id}, jwt_secret_key_8)
    # what the phone gets
    jwt.encode({"sub": user.id, "name": user.name, "role": user.role}, jwt_secret_key_8)
    return jwt.encode({"sub": other.id}, jwt_secret_key_8)


async def waits(user):
    jwt.encode({"sub": await user.id(), "name": user.name, "role": "admin"}, os.environ["JWT_SECRET_KEY_9"])
    jwt.encode({"sub": 1, "wait": await user.id(), "name": user.name, "a": "b"}, os.environ["JWT_SECRET_KEY_10"])
