import click, jwt
K = "tallow-comet-0001-of-the-office"
@click.command()
@click.option("--key", default=K)
def f(key):
    print(jwt.encode({}, key))
