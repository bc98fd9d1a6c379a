import argparse, jwt
import os
def main():
    ap = argparse.ArgumentParser()
    g = ap.add_argument_group("x")
    g.add_argument("--sign-key", default=os.environ["SIGN_KEY"])
    g.add_argument("--algo", default="HS256")
    a = ap.parse_args()
    run(a)
def run(a):
    print(jwt.encode({}, a.sign_key, algorithm=a.algo))
