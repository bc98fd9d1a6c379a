import jwt

jwt.default.encode({}, "copper-lantern-orchard-4410")
