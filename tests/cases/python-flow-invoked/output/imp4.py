import importlib
import os
m = importlib.import_module("jwt")
m.encode({}, os.environ["JWT_SECRET_KEY_8"])
n = __import__("jwt")
n.encode({}, os.environ["JWT_SECRET_KEY_9"])
o = importlib.import_module("jose.jwt")
o.encode({}, os.environ["JWT_SECRET_KEY_10"])
from importlib import import_module
import_module("jwt").encode({}, os.environ["JWT_SECRET_KEY_11"])
getattr(m, "encode")({}, os.environ["JWT_SECRET_KEY_12"])
