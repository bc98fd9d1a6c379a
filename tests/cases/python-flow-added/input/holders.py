from collections import deque

import jwt
from flask import Flask

app = Flask(__name__)
app.config["SECRET_KEY_FALLBACKS"] = []
app.config["SECRET_KEY_FALLBACKS"].append("flask old 1a2b3c4d5e6f")

LAST = deque(maxlen=3)
LAST.appendleft("deque 2b3c4d5e6f7a")
SEEN = set()
SEEN.add("not a key")


class Ring:
    def __init__(self, more):
        self.keys = []
        self.keys.append({"kid": "a", "k": "member 3c4d5e6f7a8b"})
        self.keys.append(more)
        self.names = []
        self.names.append("no key either")

    def sign(self, claims):
        return jwt.encode(claims, self.keys[0]["k"], headers={"kid": self.names[0]})


ring = Ring({"kid": "b", "k": "argument 4d5e6f7a8b9c"})
token = jwt.encode({}, LAST[0])
