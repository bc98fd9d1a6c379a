"""
Django settings for the site.

SECRET_KEY = 'only an example in a docstring'
"""
from datetime import timedelta
from pathlib import Path

import environ
from decouple import config

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env(DEBUG=(bool, False))

# SECURITY WARNING: keep the secret key used in production secret!
SECRET_KEY = "django-insecure-3b$w=+)v^2x!1#t0k&1q9@4l7m8z5n6y0u_r*e(i%o-p"  # +django-secret-key|flask-config
SECRET_KEY_FALLBACKS = ["old-1", env("OLD_SECRET_KEY"), "old-2"]  # + +

ALLOWED_HOSTS = ["secret.example.net"]  # -
CSRF_COOKIE_NAME = "csrftoken"  # -
CSRF_HEADER_NAME = "HTTP_X_CSRFTOKEN"  # -
AUTH_USER_MODEL = "accounts.User"  # -
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]  # -
SESSION_COOKIE_NAME = "sessionid"  # -
SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"  # -

DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "PASSWORD": "postgres"}}  # -

SIMPLE_JWT = {
    "ACCESS_TOKEN_LIFETIME": timedelta(minutes=5),
    "ALGORITHM": "HS256",  # -
    "SIGNING_KEY": "simple",  # +simplejwt
    "VERIFYING_KEY": "",  # -
    "AUTH_HEADER_TYPES": ("Bearer",),  # -
    "USER_ID_CLAIM": "user_id",  # -
    "TOKEN_TYPE_CLAIM": "token_type",  # -
    "SLIDING_TOKEN_REFRESH_EXP_CLAIM": "refresh_exp",  # -
}
SIMPLE_JWT["SIGNING_KEY"] = config("SIGNING_KEY", default="6gEOfdAiubv_15f54Sk2owCd9Suh_0GY")  # +simplejwt|env-fallback

JWT_AUTH = {
    "JWT_SECRET_KEY": "qwerty",  # +django-jwt|flask-config
    "JWT_AUTH_HEADER_PREFIX": "JWT",  # -
    "JWT_PUBLIC_KEY": None,
}
GRAPHQL_JWT = dict(
    JWT_SECRET_KEY=env("GRAPHQL_JWT_KEY", default="graphql-dev-key"),  # +
    JWT_ALGORITHM="HS256",  # -
)
REST_AUTH = {
    "USE_JWT": True,
    "JWT_AUTH_COOKIE": "site-auth",  # -
    "JWT_AUTH_REFRESH_COOKIE": "site-refresh-token",  # -
}
LANGUAGES = [("en", "English"), ("de", "Deutsch")]  # -
STATIC_URL = "/static/"
