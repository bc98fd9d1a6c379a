import argparse, jwt
p = argparse.ArgumentParser()
p.add_argument("--key", default="tallow-comet-0001-of-the-office")
a = p.parse_args()
print(jwt.encode({}, a.key))
