import os

SECRET_KEY = os.environ.get('DJANGO_SECRET_KEY', 'django-insecure-2n$x)7q!v0u')
ALLOWED_HOSTS = os.environ.get('ALLOWED_HOSTS', 'localhost').split(',')
EMAIL_HOST = os.getenv('EMAIL_HOST', 'smtp.example.com')
