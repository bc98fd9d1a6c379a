import jwt

jwt.encode({}, "velvet-kettle-harbor-9183")
