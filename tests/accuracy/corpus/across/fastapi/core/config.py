from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    token_key: str = "across-settings-field"  # +python-jose|pyjwt
    algorithm: str = "HS256"  # -
    title: str = "across-title"  # -


settings = Settings()
