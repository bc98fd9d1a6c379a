import os

from flask import Flask

app = Flask(__name__)
app.config["SECRET_KEY_FALLBACKS"] = [os.environ["SECRET_KEY_FALLBACK"], os.environ["SECRET_KEY_FALLBACK_2"]]
