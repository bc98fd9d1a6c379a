# Values that only count where a caller or another file gives nothing, and are computed in any case.
import argparse
import configparser
from collections import ChainMap

import jwt
import local

parser = argparse.ArgumentParser()
parser.add_argument("--secret-key")
parser.set_defaults(secret_key="granite-otter-31")
args = parser.parse_args()
jwt.encode({}, args.secret_key)

ini = configparser.ConfigParser({"token_key": "granite-otter-32"})
ini.read("shop.ini")
jwt.encode({}, ini.get("DEFAULT", "token_key"))

layers = ChainMap(vars(local), {"layer_key": "granite-otter-33"})
jwt.encode({}, layers["layer_key"])

jwt.encode({}, getattr(local, "LOCAL_KEY", "granite-otter-34"))
jwt.encode({}, vars(local).get("VARS_KEY", "granite-otter-35"))


class Signer:
    secret_key = "granite-otter-36"

    def __init__(self, **options):
        for name, value in options.items():
            setattr(self, name, value)

    def sign(self):
        return jwt.encode({}, self.secret_key)


class Other:
    def __init__(self, options):
        self.secret_key = "granite-otter-37"
        self.__dict__.update(options)

    def sign(self):
        return jwt.encode({}, self.secret_key)
