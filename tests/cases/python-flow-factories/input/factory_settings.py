from pydantic import Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    secret_key: str = Field(default_factory=lambda: "settings 1a2b3c4d5e6f")
