import os
import jwt

jwt.encode({}, """it's "both" quotes""")
jwt.encode({}, b"\xff\xfe not UTF-8")
