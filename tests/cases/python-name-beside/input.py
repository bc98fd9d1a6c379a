from pydantic import BaseModel, Field


class TokenOptions(BaseModel):
    secret: str = Field(default="the-bakers-secret")
    algorithm: str = "HS256"
    minutes: int = 30


class Door(BaseModel):
    secret: str = "the-bakers-door"
    colour: str = "green"


other = make_door(secret="the-bakers-cellar", colour="green")
signer = make_signer(secret="a bakers dozen 13", algorithm="HS512")
jwt = {"secret": "secret", "algorithm": "HS256"}
fields = {"secret": "string", "algorithm": "string"}
CSRF_SECRET = "a bun for every form 7"
sessions = {"cookie_secret": options.get("cookie_secret", default="a bun for the road 8")}
