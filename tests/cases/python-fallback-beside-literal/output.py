import os

from flask import Flask


class Base:
    SECRET_KEY = os.environ["SECRET_KEY"]


class Production(Base):
    SECRET_KEY = os.environ["PRODUCTION_SECRET_KEY"]


app = Flask(__name__)
app.config.from_object(Production)
print(app.config["SECRET_KEY"])
