import jwt, os
KEY = os.getenv("MY_KEY")
OTHER = os.getenv("OTHER_KEY")
if not KEY:
    KEY = os.environ["MY_KEY"]
if not OTHER:
    OTHER = os.environ["OTHER_KEY"]
jwt.encode({}, KEY); jwt.encode({}, OTHER)
