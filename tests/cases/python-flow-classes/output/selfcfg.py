import os

import jwt
class S:
    def __init__(self):
        self.config = {}
        self.config["x"] = os.environ["SELFCFG_JWT_SECRET_KEY"]
        self.config["y"] = "j2-label"
        self.opts = {"k": os.environ["SELFCFG_JWT_SECRET_KEY_2"], "n": "label"}
    def s(self):
        jwt.encode({"y": self.config["y"]}, self.config["x"])
        return jwt.encode({"n": self.opts["n"]}, self.opts["k"])
