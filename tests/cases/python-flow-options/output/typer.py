import typer, jwt
from typing import Annotated
import os
app = typer.Typer()
@app.command()
def main(name: str = "e8-n", k: str = typer.Option(os.environ["JWT_SECRET_KEY_6"], "--k"), k2: str = os.environ["JWT_SECRET_KEY_7"]):
    print(jwt.encode({"n": name}, k))
    print(jwt.encode({"n": name}, k2))
@app.command()
def other(k: Annotated[str, typer.Option("--k")] = os.environ["JWT_SECRET_KEY_8"]):
    print(jwt.encode({}, k))
