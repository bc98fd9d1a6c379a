import os
from collections import OrderedDict

import jwt

CONFIG = dict([("SECRET", os.environ["JWT_SECRET"]), ("ALG", "HS256")])
ORDERED = OrderedDict([("secret", os.environ["ORDERED_SECRET"])])
t = jwt.encode({}, CONFIG["SECRET"]), jwt.encode({}, ORDERED["secret"])
