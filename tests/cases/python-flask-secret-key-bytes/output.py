import os

import flask

app = flask.Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"].encode()
