import jwt
from collections import ChainMap
import os
D = {"k": os.environ["JWT_SECRET_KEY_14"]}
O = {"n": "zzz-lbl"}
cm = ChainMap(O, D)
jwt.encode({}, cm["k"])
D2 = {"k": os.environ["JWT_SECRET_KEY_15"]}
opts = {}
opts |= D2
jwt.encode({}, opts["k"])
D3 = {"k": os.environ["JWT_SECRET_KEY_16"]}
o3 = D3.copy()
jwt.encode({}, o3["k"])
import copy
D4 = {"k": os.environ["JWT_SECRET_KEY_17"]}
jwt.encode({}, copy.deepcopy(D4)["k"])
