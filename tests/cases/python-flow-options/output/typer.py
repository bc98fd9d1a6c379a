import os

import typer, jwt
from typing import Annotated
app = typer.Typer()
@app.command()
def main(name: str = "e8-n", k: str = typer.Option(os.environ["TYPER_JWT_SECRET_KEY"], "--k"), k2: str = os.environ["TYPER_JWT_SECRET_KEY_2"]):
    print(jwt.encode({"n": name}, k))
    print(jwt.encode({"n": name}, k2))
@app.command()
def other(k: Annotated[str, typer.Option("--k")] = os.environ["TYPER_JWT_SECRET_KEY_3"]):
    print(jwt.encode({}, k))
