from typing import Final, Literal
import os
from pydantic_settings import BaseSettings
import jwt
class Base(BaseSettings):
    @classmethod
    def settings_customise_sources(cls, settings_cls, init_settings, **kwargs):
        return (init_settings,)
class Settings(Base):
    secret_key: str = os.environ["JWT_SECRET_KEY"]
class Other(BaseSettings):
    final_key: Final[str] = os.environ["FINAL_KEY"]
    literal_key: Literal["tallow-source-0003-of-the-office"] = "tallow-source-0003-of-the-office"
print(jwt.encode({"a": 1}, Settings().secret_key, algorithm="HS256"), jwt.encode({}, Other().final_key), jwt.encode({}, Other().literal_key))
