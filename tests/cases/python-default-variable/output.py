"""An option that says which variable it is read from: its default goes by that name."""
import click
import jwt
import os


@click.command()
@click.option("--phrase", default=os.environ["OTHER_PHRASE"], envvar="OTHER_PHRASE")
@click.option("--jwt-secret", default=os.environ["JWT_SECRET_KEY"], envvar=["A_PHRASE", "B_PHRASE"])
def main(phrase, jwt_secret):
    print(jwt.encode({}, phrase), jwt.encode({}, jwt_secret))
