import os
import jwt

stage = os.environ["STAGE"]
jwt.encode({}, f"the key of {stage}")
jwt.encode({}, "the key of %s" % stage)
jwt.encode({}, "the key of " + stage)
jwt.encode({}, "k" * 32)
