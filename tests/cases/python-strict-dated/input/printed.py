import jwt

print "starting"
jwt.encode({}, "the signing key one")
