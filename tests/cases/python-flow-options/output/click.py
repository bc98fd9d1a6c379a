import os

import click, jwt
@click.command()
@click.option("--key", default=os.environ["CLICK_JWT_KEY"], help="signing")
@click.option("--name", "-n", default="e6-bob")
@click.option("--sk", "signing", default=os.environ["CLICK_JWT_SECRET_KEY"], show_default=True)
def main(key, name, signing):
    print(jwt.encode({"n": name}, key))
    print(jwt.encode({"n": name}, signing))
