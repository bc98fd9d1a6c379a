import functools, jwt
import os
from functools import partial
from itsdangerous import URLSafeTimedSerializer
enc = functools.partial(jwt.encode, key=os.environ["JWT_KEY"], algorithm="HS256")
enc2 = partial(jwt.decode, key=os.environ["JWT_KEY_2"], algorithms=["HS256"])
enc3 = functools.partial(jwt.encode, algorithm="HS256")
enc3({"a": 1}, os.environ["PARTIAL_JWT_SECRET_KEY"])
PARTIAL_SECRET_KEY = os.environ["PARTIAL_SECRET_KEY"]
S = partial(URLSafeTimedSerializer, PARTIAL_SECRET_KEY, salt="mail-confirm")
enc4 = partial(jwt.encode, {"a": 1})
enc4("b5-shift")
