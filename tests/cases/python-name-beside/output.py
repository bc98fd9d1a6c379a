import os

from pydantic import BaseModel, Field


class TokenOptions(BaseModel):
    secret: str = Field(default="the-bakers-secret")
    algorithm: str = "HS256"
    minutes: int = 30


class Door(BaseModel):
    secret: str = "the-bakers-door"
    colour: str = "green"


other = make_door(secret="the-bakers-cellar", colour="green")
signer = make_signer(secret=os.environ["JWT_SECRET"], algorithm="HS512")
jwt = {"secret": "secret", "algorithm": "HS256"}
fields = {"secret": "string", "algorithm": "string"}
CSRF_SECRET = os.environ["CSRF_SECRET"]
COOKIE_SECRET = os.environ["COOKIE_SECRET"]
sessions = {"cookie_secret": options.get("cookie_secret", default=COOKIE_SECRET)}
