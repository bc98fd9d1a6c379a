import optparse, jwt
p = optparse.OptionParser()
p.add_option("--secret", dest="secret", default="oriel-12-optparse-of-the-hall")
o, a = p.parse_args()
jwt.encode({}, o.secret)
