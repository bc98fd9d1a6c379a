"""An option that says which variable it is read from: its default goes by that name."""
import click
import jwt


@click.command()
@click.option("--phrase", default="kept here for all", envvar="OTHER_PHRASE")
@click.option("--jwt-secret", default="kq8Zt3vXw1Lm5Np7Rs9Tu2Vy", envvar=["A_PHRASE", "B_PHRASE"])
def main(phrase, jwt_secret):
    print(jwt.encode({}, phrase), jwt.encode({}, jwt_secret))
