import os

from jose import jwe, jwk, jws

signed = jws.sign({"a": 1}, os.environ["JWT_KEY"], algorithm="HS256")
jws.verify(signed, key=os.environ["JWT_KEY"], algorithms=["HS256"])
hidden = jwe.encrypt(b"text", os.environ["JWT_SECRET_KEY"], algorithm="dir", encryption="A256GCM")
JWT_SECRET_KEY_2 = os.environ["JWT_SECRET_KEY_2"]
key = jwk.construct({"kty": "oct", "k": JWT_SECRET_KEY_2}, algorithm="HS256")
