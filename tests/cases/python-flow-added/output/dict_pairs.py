from collections import OrderedDict
import os

import jwt

CONFIG = dict([("SECRET", os.environ["JWT_SECRET_KEY"]), ("ALG", "HS256")])
ORDERED = OrderedDict([("secret", os.environ["JWT_SECRET_KEY_2"])])
t = jwt.encode({}, CONFIG["SECRET"]), jwt.encode({}, ORDERED["secret"])
