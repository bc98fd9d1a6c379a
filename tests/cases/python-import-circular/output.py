import os

from flask import Flask

app = Flask(__name__)
from backend import app as backend_app
import backend.views

app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]  # needed by views
