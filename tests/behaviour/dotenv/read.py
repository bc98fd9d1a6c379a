"""read.py NAME FILE...: prints what python-dotenv reads for the name in each file, as a JSON array."""
import json
import logging
import sys

import dotenv

logging.disable(logging.CRITICAL)
print(json.dumps([dotenv.dotenv_values(path).get(sys.argv[1]) for path in sys.argv[2:]]))
