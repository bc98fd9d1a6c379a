import jwt

BROKEN = (
    "a-made-up-key-that-is-so-long-that-its-line-had-to-be-broken-at-the-sign-1-a-made-up"
)
jwt.encode({}, BROKEN)
token = jwt.encode(
    {"sub": 1}, "a-made-up-key-that-is-so-long-that-its-line-had-to-be-broken-2"
)
kept = jwt.encode(
    {"sub": 2},
    "a-made-up-key-that-is-so-long-that-a-comma-keeps-the-lines-apart-3-a-made-up",
)
other = jwt.encode({"sub": 3, "name": "somebody", "role": "any"}, "made-up-4", "HS256")


def issue(user):
    # the refresh token
    return jwt.encode({"sub": user.id, "name": user.name}, "made-up-5", algorithm="HS256")


lazy = lambda user: jwt.encode({"sub": user.id, "name": user.name}, "made-up-6", "HS256")
