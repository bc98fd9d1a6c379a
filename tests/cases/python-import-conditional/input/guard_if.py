import sys
if sys.version_info > (3,):
    import os
else:
    os = None
import jwt
jwt.encode({}, "the signing key")
