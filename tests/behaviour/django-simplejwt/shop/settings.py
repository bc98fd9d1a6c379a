"""
Django settings for the shop.
"""
from datetime import timedelta
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent

# SECURITY WARNING: keep the secret key used in production secret!
SECRET_KEY = 'django-insecure-3$%k!q(&x^h@_*#1)-+=z9w8v7u6t5s4r3q2p1o0n'

DEBUG = True

ALLOWED_HOSTS = ['testserver']

INSTALLED_APPS = [
    'django.contrib.auth',
    'django.contrib.contenttypes',
    'rest_framework',
]

MIDDLEWARE = []
ROOT_URLCONF = 'shop.urls'
DATABASES = {}
USE_TZ = True

REST_FRAMEWORK = {
    'DEFAULT_AUTHENTICATION_CLASSES': ('rest_framework_simplejwt.authentication.JWTStatelessUserAuthentication',),
}

SIMPLE_JWT = {
    'ACCESS_TOKEN_LIFETIME': timedelta(minutes=30),
    'ALGORITHM': 'HS256',
    'SIGNING_KEY': 'simplejwt-0a1b2c3d4e5f60718293',
}
