import jwt
from jwt.algorithms import HMACAlgorithm
from jwt.api_jws import PyJWS

jwt.PyJWT().encode({}, "the key of an object")
PyJWS().encode(b"payload", key="the key of a signature")
HMACAlgorithm(HMACAlgorithm.SHA256).prepare_key("the key of an algorithm")
signer = jwt.PyJWT()
signer.decode("token", "the key of a variable", algorithms=["HS256"])
