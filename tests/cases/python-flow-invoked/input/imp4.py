import importlib
m = importlib.import_module("jwt")
m.encode({}, "f5-dyn")
n = __import__("jwt")
n.encode({}, "f6-dyn")
o = importlib.import_module("jose.jwt")
o.encode({}, "f7-dyn")
from importlib import import_module
import_module("jwt").encode({}, "f8-dyn")
getattr(m, "encode")({}, "f9-ga")
