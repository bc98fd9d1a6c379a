import os
import jwt


class Settings:
    TOKEN = jwt.encode({"sub": "somebody", "name": "somebody else"}, "made-up-1", "HS256")


def tokens(user, other, **options):
    if jwt.decode(user.token, "made-up-2", algorithms=["HS256"], options={"verify_iat": 1}):
        return None
    elif jwt.decode(other.token, "made-up-3", algorithms=["HS256"], options={"require": []}):
        return other
    while jwt.decode(user.token, "made-up-4", algorithms=["HS256"], options={"require": []}):
        user = user.next()
    if 1 < len(user.name) < jwt.encode({"sub": user.id, "name": user.name}, "made-up-5"):
        return None
    with open(jwt.encode({"sub": user.id, "name": user.name, "role": 1}, "made-up-6")) as f:
        f.read()
    names = [jwt.encode({"sub": u.id, "name": u.name, "role": 1}, "made-up-7") for u in user]
    yes = user and jwt.encode({"sub": user.id, "name": user.name, "a": "b"}, "made-up-8")
    jwt.encode({"sub": user.id}, "made-up-9-made-up")
    # what the phone gets
    jwt.encode({"sub": user.id, "name": user.name, "role": user.role}, "made-up-9-made-up")
    return jwt.encode({"sub": other.id}, "made-up-9-made-up")


async def waits(user):
    jwt.encode({"sub": await user.id(), "name": user.name, "role": "admin"}, "made-up-10")
    jwt.encode({"sub": 1, "wait": await user.id(), "name": user.name, "a": "b"}, "made-up-11")
