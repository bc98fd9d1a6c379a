import os, jwt
os.environ = {k: v for k, v in os.environ.items() if k in ("PATH", "HOME")}
jwt.encode({}, "tallow-comet-0001-of-the-office")
