import os
from collections import deque

import jwt
from flask import Flask

app = Flask(__name__)
app.config["SECRET_KEY_FALLBACKS"] = []
app.config["SECRET_KEY_FALLBACKS"].append(os.environ["SECRET_KEY_FALLBACKS"])

LAST = deque(maxlen=3)
LAST.appendleft(os.environ["LAST"])
SEEN = set()
SEEN.add("not a key")


class Ring:
    def __init__(self, more):
        self.keys = []
        self.keys.append({"kid": "a", "k": os.environ["KEY_K"]})
        self.keys.append(more)
        self.names = []
        self.names.append("no key either")

    def sign(self, claims):
        return jwt.encode(claims, self.keys[0]["k"], headers={"kid": self.names[0]})


ring = Ring({"kid": "b", "k": os.environ["HOLDERS_JWT_SECRET_KEY"]})
token = jwt.encode({}, LAST[0])
