import os

from itsdangerous import Signer, TimestampSigner, URLSafeTimedSerializer
from itsdangerous.url_safe import URLSafeSerializer

Signer(os.environ["SECRET_KEY"])
TimestampSigner(secret_key=os.environ["SECRET_KEY_2"].encode())
URLSafeTimedSerializer(os.environ["SECRET_KEY_3"], salt="reset")
URLSafeSerializer([os.environ["SECRET_KEY_4"], os.environ["SECRET_KEY_5"]])
