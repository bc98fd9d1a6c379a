import typer, jwt
def f(key: str = typer.Option(default="tallow-comet-0001-of-the-office")):
    print(jwt.encode({}, key))
