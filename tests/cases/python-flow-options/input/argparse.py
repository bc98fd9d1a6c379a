import argparse, jwt
parser = argparse.ArgumentParser()
parser.add_argument("--key", default="e1-arg", help="the key to sign")
parser.add_argument("-n", "--name", default="e2-name")
parser.add_argument("-k", "--sign-key", dest="skey", type=str, default="e3-arg")
args = parser.parse_args()
print(jwt.encode({"n": args.name}, args.key))
print(jwt.encode({"n": args.name}, args.skey))
