import dynaconf

DEBUG = False
SECRET_KEY = "django 6c7d8e9f0a1b"
JWT_AUTH = {"JWT_SECRET_KEY": "django member 7c7d8e9f0a1b"}

settings = dynaconf.DjangoDynaconf(__name__)
