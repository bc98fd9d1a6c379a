import typer, jwt
def f(key: str = typer.Option("tallow-comet-0001-of-the-office")):
    print(jwt.encode({}, key))
