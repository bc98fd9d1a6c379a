import os

# SECURITY WARNING: keep the secret key used in production secret!
SECRET_KEY = os.environ.get('DJANGO_SECRET_KEY', 'django-insecure-2n$x)7q!v0u#(e+&k1b4w9z')

DEBUG = False
INSTALLED_APPS = []
USE_TZ = True
