import os

from flask import Flask

app = Flask(__name__)
app.config.update(
    DEBUG=False,
    SECRET_KEY='first key of the two',  # sessions
    JWT_SECRET_KEY="second key of the two",
)
app.config.from_mapping({"WTF_CSRF_SECRET_KEY": "third key, of the forms", "NAME": "shop"})
