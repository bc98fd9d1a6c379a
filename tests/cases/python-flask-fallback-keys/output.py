from flask import Flask
import os

app = Flask(__name__)
app.config["SECRET_KEY_FALLBACKS"] = [os.environ["SECRET_KEY_FALLBACKS"], os.environ["SECRET_KEY_FALLBACKS_2"]]
