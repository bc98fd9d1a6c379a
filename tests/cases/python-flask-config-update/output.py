import os

from flask import Flask

app = Flask(__name__)
app.config.update(
    DEBUG=False,
    SECRET_KEY=os.environ["SECRET_KEY"],  # sessions
    JWT_SECRET_KEY=os.environ["JWT_SECRET_KEY"],
)
CSRF_SECRET_KEY = os.environ["WTF_CSRF_SECRET_KEY"]
app.config.from_mapping({"WTF_CSRF_SECRET_KEY": CSRF_SECRET_KEY, "NAME": "shop"})
