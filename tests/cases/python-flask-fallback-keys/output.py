import os

from flask import Flask

app = Flask(__name__)
SECRET_KEY_FALLBACK = os.environ["SECRET_KEY_FALLBACK"]
SECRET_KEY_FALLBACK_2 = os.environ["SECRET_KEY_FALLBACK_2"]
app.config["SECRET_KEY_FALLBACKS"] = [SECRET_KEY_FALLBACK, SECRET_KEY_FALLBACK_2]
