import os
from datetime import timedelta

basedir = os.path.abspath(os.path.dirname(__file__))


class Config:
    """Base configuration; `SECRET_KEY = "..."` is overridden on every host."""  # -
    SECRET_KEY = "you-will-never-guess"  # +flask-config
    SECRET_KEY_FALLBACKS = [
        "the-key-of-last-year",  # +flask-config
        "the-key-before-that",  # +flask-config
    ]
    JWT_SECRET_KEY = os.environ.get("JWT_SECRET_KEY", "jwt-dev-secret")  # +flask-config|env-fallback
    JWT_ACCESS_TOKEN_EXPIRES = timedelta(hours=1)
    JWT_ACCESS_COOKIE_NAME = "access_token_cookie"  # -
    JWT_ACCESS_CSRF_HEADER_NAME = "X-CSRF-TOKEN"  # -
    SQLALCHEMY_DATABASE_URI = os.environ.get("DATABASE_URL") or "sqlite:///" + os.path.join(basedir, "app.db")  # -
    MAIL_PASSWORD = os.environ.get("MAIL_PASSWORD")  # -
    RECAPTCHA_PUBLIC_KEY = "6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI"  # -


class DevelopmentConfig(Config):
    DEBUG = True
    SECRET_KEY: str = "development"  # +flask-config
    WTF_CSRF_SECRET_KEY = b"UwSS9DGFJDmul2TNl6t5iBKswHHMaZea"  # +flask-config


class ProductionConfig(Config):
    SECRET_KEY = os.environ["SECRET_KEY"]  # -
    JWT_SECRET_KEY = os.getenv("JWT_SECRET_KEY") or "please-change-me"  # +flask-config|env-fallback
    JWT_SECRET = os.environ["JWT_SECRET"] if "JWT_SECRET" in os.environ else "b7f2c9"  # +flask-config|env-fallback
    SECRET_KEY_ENV = "SHOP_SECRET_KEY"  # -
    SECRET_NAME = "prod/shop/flask"  # -


config = {
    "development": DevelopmentConfig,
    "production": ProductionConfig,
    "default": DevelopmentConfig,
}
