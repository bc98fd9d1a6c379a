import os
from flask import Flask

app = Flask(__name__)
app.config["SECRET_KEY"] = "one key for all"
app.config["JWT_SECRET_KEY"] = "one key for all"
