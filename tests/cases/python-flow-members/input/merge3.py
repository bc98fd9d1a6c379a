import jwt
from collections import ChainMap
D = {"k": "b5-a"}
O = {"n": "zzz-lbl"}
cm = ChainMap(O, D)
jwt.encode({}, cm["k"])
D2 = {"k": "b6-x"}
opts = {}
opts |= D2
jwt.encode({}, opts["k"])
D3 = {"k": "b7-copy"}
o3 = D3.copy()
jwt.encode({}, o3["k"])
import copy
D4 = {"k": "b8-copy"}
jwt.encode({}, copy.deepcopy(D4)["k"])
