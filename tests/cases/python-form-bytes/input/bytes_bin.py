import jwt
jwt.encode({}, b"\x00\xff\xfe binary key")
