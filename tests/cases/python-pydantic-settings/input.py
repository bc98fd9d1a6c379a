from pydantic import BaseSettings, SecretStr


class Settings(BaseSettings):
    title: str = "shop"
    jwt_secret: str = "the key of the tokens"
    session_secret: SecretStr = SecretStr("the key of the sessions")
