import os

SECRET_KEY = os.environ['DJANGO_SECRET_KEY']
ALLOWED_HOSTS = os.environ.get('ALLOWED_HOSTS', 'localhost').split(',')
EMAIL_HOST = os.getenv('EMAIL_HOST', 'smtp.example.com')
