import argparse, jwt
def main():
    ap = argparse.ArgumentParser()
    g = ap.add_argument_group("x")
    g.add_argument("--sign-key", default="e4-arg")
    g.add_argument("--algo", default="HS256")
    a = ap.parse_args()
    run(a)
def run(a):
    print(jwt.encode({}, a.sign_key, algorithm=a.algo))
