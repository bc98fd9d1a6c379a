# What takes variables out of the environment by a part of their names takes this one out, too.
import os

import jwt

for name in list(os.environ):
    if name.startswith("GIT_"):
        del os.environ[name]
for name in [n for n in os.environ if "secret" in n.lower()]:
    os.environ.pop(name)


def token(user):
    return jwt.encode(user, "granite-otter-11", algorithm="HS256")
