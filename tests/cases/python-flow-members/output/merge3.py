import os

import jwt
from collections import ChainMap
D = {"k": os.environ["MERGE3_JWT_SECRET_KEY"]}
O = {"n": "zzz-lbl"}
cm = ChainMap(O, D)
jwt.encode({}, cm["k"])
D2 = {"k": os.environ["MERGE3_JWT_SECRET_KEY_2"]}
opts = {}
opts |= D2
jwt.encode({}, opts["k"])
D3 = {"k": os.environ["MERGE3_JWT_SECRET_KEY_3"]}
o3 = D3.copy()
jwt.encode({}, o3["k"])
import copy
D4 = {"k": os.environ["MERGE3_JWT_SECRET_KEY_4"]}
jwt.encode({}, copy.deepcopy(D4)["k"])
