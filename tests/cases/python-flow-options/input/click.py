import click, jwt
@click.command()
@click.option("--key", default="e5-click", help="signing")
@click.option("--name", "-n", default="e6-bob")
@click.option("--sk", "signing", default="e7-click", show_default=True)
def main(key, name, signing):
    print(jwt.encode({"n": name}, key))
    print(jwt.encode({"n": name}, signing))
