import os

from flask import Flask
app = Flask(__name__)
setattr(app, "secret_key", os.environ["SETATTR_SECRET_KEY"])
setattr(app, "title", "c2-nothing")
