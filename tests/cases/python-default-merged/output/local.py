import os

import jwt
import local
from overrides import OVERRIDES
BASE = {"secret": "oriel-50-local-of-the-hall"}
CONF = {**BASE, **OVERRIDES}
jwt.encode({}, CONF["secret"])
MORE = {"secret": "oriel-51-local-of-the-hall"} | local.CONF
jwt.encode({}, MORE["secret"])
LATER = {"secret": "oriel-52-local-of-the-hall"}
LATER.update(OVERRIDES)
jwt.encode({}, LATER["secret"])
LAST = {**OVERRIDES, "secret": os.environ["LAST_SECRET"]}
jwt.encode({}, LAST["secret"])
