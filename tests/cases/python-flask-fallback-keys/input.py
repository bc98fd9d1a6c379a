from flask import Flask

app = Flask(__name__)
app.config["SECRET_KEY_FALLBACKS"] = ["the key of last year", "the key of the year before"]
