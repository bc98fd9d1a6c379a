import jwt
class S:
    def __init__(self):
        self.config = {}
        self.config["x"] = "j1-cfg"
        self.config["y"] = "j2-label"
        self.opts = {"k": "j3-opts", "n": "label"}
    def s(self):
        jwt.encode({"y": self.config["y"]}, self.config["x"])
        return jwt.encode({"n": self.opts["n"]}, self.opts["k"])
