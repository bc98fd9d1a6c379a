import os
from flask import Flask

TOKEN_KEY = "the key of the tokens"

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = TOKEN_KEY
app.config["JWT_TOKEN_LOCATION"] = ["headers"]
