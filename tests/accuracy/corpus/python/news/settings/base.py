import os
import sys
from datetime import timedelta
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from django.core.management.utils import get_random_secret_key
from django.utils.translation import gettext_lazy as _

BASE_DIR = Path(__file__).resolve().parents[2]


def get_env(name, default=None):
    try:
        return os.environ[name]
    except KeyError:
        if default is None:
            raise ImproperlyConfigured(f"Set the {name} variable")  # -
        return default


if "test" in sys.argv:  # -
    SECRET_KEY = "only-for-test-runs"  # +django-secret-key|flask-config
elif os.environ.get("DJANGO_ENV") == "production":  # -
    SECRET_KEY = get_env("DJANGO_SECRET_KEY")  # -
else:
    SECRET_KEY = os.environ.get("DJANGO_SECRET_KEY", "dev-secret-key-%s" % "news")  # +
SECRET_KEY_GENERATED = get_random_secret_key()  # -
OLD_SECRET_KEY = get_env("OLD_SECRET_KEY", "helper-with-default")  # +secret-name|env-fallback

try:
    from .local import SECRET_KEY  # noqa: F401
except ImportError:
    SECRET_KEY = 's3cr3t(k3y)&with=special+chars!'  # +django-secret-key|flask-config

INSTALLED_APPS = ["django.contrib.auth", "rest_framework_simplejwt.token_blacklist", "secretballot"]  # -
MIDDLEWARE = ["django.middleware.csrf.CsrfViewMiddleware"]  # -
CSRF_TRUSTED_ORIGINS = ["https://secret.news.example.net"]  # -
EMAIL_HOST_PASSWORD = os.environ.get("EMAIL_HOST_PASSWORD", "")  # -
RECAPTCHA_PUBLIC_KEY = "6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI"  # -
LANGUAGES = [("en", _("English")), ("fr", _("French"))]  # -

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework_simplejwt.authentication.JWTAuthentication"],  # -
}
SIMPLE_JWT = dict(
    ALGORITHM="RS256",  # -
    # next: +simplejwt|pem-private-key
    SIGNING_KEY="""-----BEGIN PRIVATE KEY-----
MIIBUwIBADANBgkqhkiG9w0BAQEFAASCAT0wggE5AgEAAkEA+8WPs6wX3jzCjk/k
ARxqwWh+NnT8mZxrKe8rLbHcc2dIte2iTEokPIz5puApflykUuYwseOZ7uraWwYe
+Vz8yQIDAQABAkBxc8kZkcb/oimZr25zAbcpiEi3iWf6YH3524h9gtRwO4m8qetc
zxPdYqmOg3KB8wiUxeVnSrmqjKnSRzcwSFXBAiEA/6x1boXVOY3a49L/BXgzJUXe
EQRFHcKYAKLtIN1UTA0CIQD8F9PheDXfg2Z4StaOZH9T6vXL/7oCEvThSYwQUV34
rQIgSrhLBYblXtGfQ++5Cg8r21vE33JBBMaHB8CVzoIAjc0CIBDk5+YsUC/ydmOJ
YGeahI3zKRXKxYRuEMsoSqKtUUbhAiA4WUo0IGNSEyue0QPmVJ4wBk/ITrxhj5GE
d2gVJQKiQQ==
-----END PRIVATE KEY-----""",
    # next: -
    VERIFYING_KEY="""-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAESYXqsoYeOt796IgauHyg4BbumKbX
QQY2Tr0J0++8QHyHg9yunD7w/TxkKRpIHPfdvx7VBMHRMcpafTrEDZEBww==
-----END PUBLIC KEY-----""",
    ISSUER="news",  # -
    JWK_URL="https://news.example.net/jwks",  # -
    ACCESS_TOKEN_LIFETIME=timedelta(minutes=5),
)
JWT_AUTH = {}
JWT_AUTH["JWT_PRIVATE_KEY"] = "jwt-auth-private-text"  # +django-jwt|flask-config
JWT_AUTH.update(JWT_SECRET_KEY="jwt-auth-updated", JWT_ALGORITHM="HS256")  # +django-jwt|flask-config
