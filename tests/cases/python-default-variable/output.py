"""An option that says which variable it is read from: its default goes by that name."""
import os

import click
import jwt


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


@click.command()
@click.option("--phrase", default=require_env("OTHER_PHRASE"), envvar="OTHER_PHRASE")
@click.option("--jwt-secret", default=os.environ["JWT_SECRET"], envvar=["A_PHRASE", "B_PHRASE"])
def main(phrase, jwt_secret):
    print(jwt.encode({}, phrase), jwt.encode({}, jwt_secret))
