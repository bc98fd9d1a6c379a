import functools, jwt
from functools import partial
from itsdangerous import URLSafeTimedSerializer
enc = functools.partial(jwt.encode, key="b1-partial", algorithm="HS256")
enc2 = partial(jwt.decode, key="b2-partial", algorithms=["HS256"])
enc3 = functools.partial(jwt.encode, algorithm="HS256")
enc3({"a": 1}, "b3-late")
S = partial(URLSafeTimedSerializer, "b4-ser", salt="mail-confirm")
enc4 = partial(jwt.encode, {"a": 1})
enc4("b5-shift")
