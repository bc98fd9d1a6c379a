from jose import jwe, jwk, jws

signed = jws.sign({"a": 1}, "the key of jws", algorithm="HS256")
jws.verify(signed, key="the key of jws", algorithms=["HS256"])
hidden = jwe.encrypt(b"text", "the key of jwe, 32 bytes long...", algorithm="dir", encryption="A256GCM")
key = jwk.construct({"kty": "oct", "k": "dGhlIGtleSBvZiBqd2s"}, algorithm="HS256")
