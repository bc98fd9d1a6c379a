import jwt

jwt.default.encode({}, "velvet-kettle-harbor-9183")
