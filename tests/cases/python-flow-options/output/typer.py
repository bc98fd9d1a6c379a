import typer, jwt
from typing import Annotated
import os
app = typer.Typer()
@app.command()
def main(name: str = "e8-n", k: str = typer.Option(os.environ["JWT_SECRET_KEY_6"], "--k"), k2: str = "e10-typer"):
    print(jwt.encode({"n": name}, k))
    print(jwt.encode({"n": name}, k2))
@app.command()
def other(k: Annotated[str, typer.Option("--k")] = "e11-typer"):
    print(jwt.encode({}, k))
