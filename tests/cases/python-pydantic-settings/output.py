from pydantic import BaseSettings, SecretStr


class Settings(BaseSettings):
    title: str = "shop"
    jwt_secret: str
    session_secret: SecretStr
