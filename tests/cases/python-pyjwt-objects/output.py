import os

import jwt
from jwt.algorithms import HMACAlgorithm
from jwt.api_jws import PyJWS

jwt.PyJWT().encode({}, os.environ["JWT_SECRET_KEY"])
PyJWS().encode(b"payload", key=os.environ["JWT_KEY"])
HMACAlgorithm(HMACAlgorithm.SHA256).prepare_key(os.environ["JWT_SECRET_KEY_2"])
signer = jwt.PyJWT()
signer.decode("token", os.environ["JWT_SECRET_KEY_3"], algorithms=["HS256"])
