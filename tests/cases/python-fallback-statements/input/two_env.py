import jwt, os
KEY = os.getenv("MY_KEY")
OTHER = os.getenv("OTHER_KEY")
if not KEY:
    KEY = "the signing key"
if not OTHER:
    OTHER = "the other signing key"
jwt.encode({}, KEY); jwt.encode({}, OTHER)
