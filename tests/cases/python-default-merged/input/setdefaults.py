import argparse, jwt
p = argparse.ArgumentParser()
p.add_argument("--secret")
p.set_defaults(secret="oriel-15-setdefaults-of-the-hall")
a = p.parse_args()
jwt.encode({}, a.secret)
