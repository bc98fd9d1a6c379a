from functools import lru_cache
from typing import List, Literal

from pydantic import AnyHttpUrl, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class JwtSettings(BaseSettings):
    secret_key: str = "change-this"  # +secret-name
    jwt_secret: SecretStr = SecretStr("pxOqBRn3iDtCezJVxzncLHarglAn-Dce")  # +secret-name
    jwt_secret_key: str = Field("YTldxYQzvkyxzGfFQkPYvWqu29SxeBMT", env="JWT_SECRET_KEY")  # +
    session_secret: str = Field(default="keyboard-cat-2", description="Signs the session cookie")  # +secret-name
    refresh_token_secret: str = Field(..., description="A secret for refresh tokens")  # -
    algorithm: Literal["HS256", "RS256"] = "HS256"  # -
    token_url: str = "/api/v1/login/access-token"  # -
    jwt_secret_file: str = "/run/secrets/jwt_secret"  # -
    public_key_path: str = "keys/public.pem"  # -
    model_config = SettingsConfigDict(env_prefix="NOTES_", secrets_dir="/run/secrets")  # -


class MailSettings(BaseSettings):
    smtp_host: str = "localhost"  # -
    smtp_user: str = "mailer"  # -
    reset_token_subject: str = "Reset your secret"  # -


class Settings(BaseSettings):
    project_name: str = "Notes"  # -
    api_v1_str: str = "/api/v1"  # -
    cors_origins: List[AnyHttpUrl] = []
    jwt: JwtSettings = JwtSettings()
    mail: MailSettings = MailSettings()


@lru_cache()
def get_settings() -> Settings:
    return Settings()
