from flask import Flask
import os

app = Flask(__name__)
from backend import views
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
