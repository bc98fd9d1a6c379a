import argparse
import os

import click
import typer
from tornado.options import define

parser = argparse.ArgumentParser()
JWT_SECRET = os.environ["JWT_SECRET"]
parser.add_argument("--jwt-secret", default=JWT_SECRET, help="signs the tokens")
parser.add_argument("--jwt-secret-file", default="/run/secrets/the-key-of-the-tokens")
define("cookie_secret", default=os.environ["COOKIE_SECRET"], help="signs the cookies")


@click.command()
@click.option("--session-secret", default=os.environ["SESSION_SECRET"], show_default=False)
def serve(session_secret):
    pass


def run(signing_key: str = typer.Option(os.environ["SIGNING_KEY"], envvar="SIGNING_KEY")):
    pass
