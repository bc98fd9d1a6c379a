import os

from pydantic import BaseSettings
import jwt


class Settings(BaseSettings):
    secret_key: str = os.environ["JWT_SECRET_KEY"]

    class Config:
        @classmethod
        def customise_sources(cls, init_settings, env_settings, file_secret_settings):
            return (init_settings,)


print(jwt.encode({"a": 1}, Settings().secret_key, algorithm="HS256"))
