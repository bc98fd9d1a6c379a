import jwt
import os
class S:
    def __init__(self):
        self.config = {}
        self.config["x"] = os.environ["JWT_SECRET_KEY_3"]
        self.config["y"] = "j2-label"
        self.opts = {"k": os.environ["JWT_SECRET_KEY_4"], "n": "label"}
    def s(self):
        jwt.encode({"y": self.config["y"]}, self.config["x"])
        return jwt.encode({"n": self.opts["n"]}, self.opts["k"])
