from flask import Flask

app = Flask(__name__)
from backend import app as backend_app
import backend.views

app.config["SECRET_KEY"] = "ringsherum-5a4b3c2d1e"  # needed by views
