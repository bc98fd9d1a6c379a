import os

from pydantic_settings import BaseSettings
import jwt
class Settings(BaseSettings):
    secret_key: str = os.environ["JWT_SECRET_KEY"]
    @classmethod
    def settings_customise_sources(cls, settings_cls, init_settings, env_settings, dotenv_settings, file_secret_settings):
        return init_settings, file_secret_settings
print(jwt.encode({"a": 1}, Settings().secret_key, algorithm="HS256"))
