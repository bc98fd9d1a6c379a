import argparse

import click
import typer
from tornado.options import define

parser = argparse.ArgumentParser()
parser.add_argument("--jwt-secret", default="the key of the tokens", help="signs the tokens")
parser.add_argument("--jwt-secret-file", default="/run/secrets/the-key-of-the-tokens")
define("cookie_secret", default="the key of the cookies", help="signs the cookies")


@click.command()
@click.option("--session-secret", default="the key of the sessions", show_default=False)
def serve(session_secret):
    pass


def run(signing_key: str = typer.Option("the key of the option", envvar="SIGNING_KEY")):
    pass
