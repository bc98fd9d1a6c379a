from pydantic import (
    Field,
)

from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    secret_key: str = Field(default="velvet-9981-of-the-moor")
