import os

from django.core import signing
from django.core.signing import Signer, TimestampSigner
from django.utils.crypto import salted_hmac

Signer(key=os.environ["SIGNING_KEY"]).sign("x")
TimestampSigner(os.environ["SIGNING_KEY_2"], salt="x")
signing.dumps({"a": 1}, key=os.environ["SIGNING_KEY_3"], salt="links")
salted_hmac("salt", "value", secret=os.environ["SIGNING_KEY_4"])
