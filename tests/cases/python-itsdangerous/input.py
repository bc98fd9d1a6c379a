from itsdangerous import Signer, TimestampSigner, URLSafeTimedSerializer
from itsdangerous.url_safe import URLSafeSerializer

Signer("the key of the signer")
TimestampSigner(secret_key=b"the key of the times")
URLSafeTimedSerializer("the key of the links", salt="reset")
URLSafeSerializer(["the new key of the list", "the old key of the list"])
