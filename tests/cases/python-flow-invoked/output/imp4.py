import importlib
import os
m = importlib.import_module("jwt")
m.encode({}, os.environ["IMP4_JWT_SECRET_KEY"])
n = __import__("jwt")
n.encode({}, os.environ["IMP4_JWT_SECRET_KEY_2"])
o = importlib.import_module("jose.jwt")
o.encode({}, os.environ["IMP4_JWT_SECRET_KEY_3"])
from importlib import import_module
import_module("jwt").encode({}, os.environ["IMP4_JWT_SECRET_KEY_4"])
getattr(m, "encode")({}, os.environ["IMP4_JWT_SECRET_KEY_5"])
