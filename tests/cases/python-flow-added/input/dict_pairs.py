from collections import OrderedDict

import jwt

CONFIG = dict([("SECRET", "pairs 1a2b3c4d5e6f"), ("ALG", "HS256")])
ORDERED = OrderedDict([("secret", "ordered 1a2b3c4d5e6f")])
t = jwt.encode({}, CONFIG["SECRET"]), jwt.encode({}, ORDERED["secret"])
