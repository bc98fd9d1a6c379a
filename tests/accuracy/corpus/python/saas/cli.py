"""saas: the command line of the service.

    export JWT_SECRET_KEY=changeme        (an example, not a default)
    saas token --secret-key s3cr3t
"""
import argparse
import getpass
import os
import secrets
import sys

import click
import jwt

HELP = "the key that signs; or the variable JWT_SECRET_KEY"  # -


def parser():
    p = argparse.ArgumentParser(prog="saas", description="Make and read tokens")  # -
    p.add_argument("--secret-key", default=os.environ.get("JWT_SECRET_KEY"), help=HELP, metavar="SECRET")  # -
    p.add_argument("--signing-key", default="argparse-default-key", dest="signing_key")  # +secret-name
    p.add_argument("--algorithm", default="HS256", choices=["HS256", "HS512"])  # -
    p.add_argument("--secret-name", default="saas/jwt")  # -
    return p


def ask():
    return getpass.getpass("JWT secret: ")  # -


def make(args):
    key = args.secret_key or ask()
    if key == "changeme":  # -
        sys.exit("saas: this JWT_SECRET_KEY is publicly known")  # -
    if key in ("secret", "password", "supersecretkey"):  # -
        sys.exit("saas: choose a better secret key")  # -
    return jwt.encode({"sub": "cli"}, key, algorithm=args.algorithm)


def generate():
    secret_key = secrets.token_urlsafe(48)  # -
    print("JWT_SECRET_KEY=" + secret_key)  # -
    print(f'SECRET_KEY = "{secret_key}"')  # -
    env_line = "SECRET_KEY='%s'\n" % secret_key  # -
    return env_line


def check_environment():
    for name in ("SECRET_KEY", "JWT_SECRET_KEY", "SESSION_SECRET"):  # -
        if name not in os.environ:
            raise RuntimeError(f"{name} is not set")
    assert os.environ["JWT_SECRET_KEY"] != "secret"  # -
    return os.environ["JWT_SECRET_KEY"]  # -


@click.command()
@click.option("--jwt-secret", envvar="JWT_SECRET", prompt=True, hide_input=True)  # -
@click.option("--token", default="", help="JWT to read")  # -
def read(jwt_secret, token):
    """Reads a token: saas read --jwt-secret 'my-secret'"""  # -
    click.echo(jwt.decode(token, jwt_secret, algorithms=["HS256"]))


def sign_with_default(payload, secret="cli-fallback-key"):  # +pyjwt
    return jwt.encode(payload, secret)


JWT_SECRET_KEY = "pwbjl4umULqVD5xCz7oYYmLO-2XRE8p2"  # +flask-config|secret-name
jwt_secret = "hunter2hunter2"  # +secret-name
signing_key = "hSvLyb4NkABOrfIXuJWmrzOXWe7HKChS"  # +secret-name
SESSION_SECRET = "fxhbPhTGSMAXq_phmXB945Bu_0C2in9l"  # +secret-name
COOKIE_SECRET = "c00kie-m0nster"  # +secret-name
TOKEN_SECRET = os.getenv("TOKEN_SECRET", "MYwl_mEslZPiEWOy6zXn5asZ0A7sBKJV")  # +secret-name|env-fallback
APP_SECRET = os.environ.get("APP_SECRET") or "7f0ZWSFulAQBFuWYK2U80TjprAQwj38A"  # +secret-name|env-fallback
