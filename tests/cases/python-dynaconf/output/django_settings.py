import os

import dynaconf

DEBUG = False
SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
JWT_AUTH = {"JWT_SECRET_KEY": os.environ["JWT_SECRET_KEY"]}

settings = dynaconf.DjangoDynaconf(__name__)
