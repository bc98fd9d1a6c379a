import flask

app = flask.Flask(__name__)
app.secret_key = b"_5#y2L the key of the sessions"
