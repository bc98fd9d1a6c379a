from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_file=".env", env_prefix="shop_")
    debug: bool = False
    mail_secret: str = "none"


settings = Settings()
