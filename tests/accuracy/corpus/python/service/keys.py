"""Keys of the billing service, in every library we ever used."""
import base64

from authlib.jose import JsonWebKey, JsonWebSignature, OctKey, jwt
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key
from joserfc import jwt as rjwt
from joserfc.jwk import OctKey as ROctKey
from jwcrypto import jwk
from jwt.algorithms import HMACAlgorithm
from jwt.api_jws import PyJWS

HEADER = {"alg": "HS256", "kid": "billing-1"}  # -
KEY_ID = "billing-1"  # -
THUMBPRINT = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"  # -


def authlib_token(claims):
    return jwt.encode(HEADER, claims, "authlib-secret")  # +authlib


def authlib_claims(token):
    return jwt.decode(token, "authlib-secret")  # +authlib


def authlib_jws(payload):
    return JsonWebSignature().serialize_compact(HEADER, payload, b"k")  # +authlib


oct_key = OctKey.import_key("rJeDzCqTP8", {"kid": KEY_ID})  # +authlib
json_key = JsonWebKey.import_key("fNaraBi8OLLIWidLFgjaIYZE3pZIMdWT", {"kty": "oct"})  # +authlib
new_key = ROctKey.import_key("Qvs4S3VzfqvsL5EPTYSPbFMaHD7eko4G")  # +joserfc


def joserfc_token(claims):
    return rjwt.encode(HEADER, claims, new_key)  # -


symmetric = jwk.JWK(kty="oct", k="hJtXIZ2uSN5kbQfbtTNWbpdmhkV8FJG-Onbc6mxCcYg")  # +jwcrypto
from_text = jwk.JWK.from_json('{"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ"}')  # +jwcrypto
public = jwk.JWK(kty="EC", crv="P-256", x="SYXqsoYeOt796IgauHyg4BbumKbXQQY2Tr0J0--8QHw", y="h4PcrpQ-8P08ZCkaSBz33b8e1QTB0THKWn06xA2RAcM")  # -

prepared = HMACAlgorithm(HMACAlgorithm.SHA256).prepare_key("prepared")  # +pyjwt
detached = PyJWS().encode(b"payload", "detached", algorithm="HS256")  # +pyjwt
box = Fernet(b"e18m5/hzM5GrxTglkz50XqAfYFgQYGJmKopp7hMTbV0=")  # +fernet
fresh = Fernet(Fernet.generate_key())  # -

# next: +pem-private-key|asymmetric-key
PRIVATE = load_pem_private_key(b"""-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIKY/vwWfTNUaeSVCKEe19KlxBBfC27/pt0yCYmM3swproAoGCCqGSM49
AwEHoUQDQgAEs1m9NNHrlMR28P4AGR/0nO/1JGSxjavlx3m7Ofy6kSIi8Me+z8TA
2P7g0rQQ/3GDLgCmi0lfjdlTftVJ1WU/fg==
-----END EC PRIVATE KEY-----""", password=None)
# next: -
PUBLIC = load_pem_public_key(b"""-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAESYXqsoYeOt796IgauHyg4BbumKbX
QQY2Tr0J0++8QHyHg9yunD7w/TxkKRpIHPfdvx7VBMHRMcpafTrEDZEBww==
-----END PUBLIC KEY-----""")


def is_private(text):
    return text.startswith("-----BEGIN PRIVATE KEY-----")  # -


def decode_key(text):
    return base64.urlsafe_b64decode(text + "==")  # -
