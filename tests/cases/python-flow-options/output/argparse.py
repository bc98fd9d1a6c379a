import argparse, jwt
import os
parser = argparse.ArgumentParser()
ARGPARSE_JWT_KEY = os.environ["ARGPARSE_JWT_KEY"]
parser.add_argument("--key", default=ARGPARSE_JWT_KEY, help="the key to sign")
parser.add_argument("-n", "--name", default="e2-name")
parser.add_argument("-k", "--sign-key", dest="skey", type=str, default=os.environ["SKEY"])
args = parser.parse_args()
print(jwt.encode({"n": args.name}, args.key))
print(jwt.encode({"n": args.name}, args.skey))
