from django.core import signing
from django.core.signing import Signer, TimestampSigner
from django.utils.crypto import salted_hmac

Signer(key="the key of the signer").sign("x")
TimestampSigner("the key of the times", salt="x")
signing.dumps({"a": 1}, key="the key of the dump", salt="links")
salted_hmac("salt", "value", secret="the key of the hmac")
