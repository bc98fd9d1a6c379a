import os
from flask import Flask

TOKEN_KEY = os.environ["JWT_SECRET_KEY"]

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = TOKEN_KEY
app.config["JWT_TOKEN_LOCATION"] = ["headers"]
