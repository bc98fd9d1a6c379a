import os

from flask import Flask
def create_app(k="o1-app", name="lbl"):
    app = Flask(name)
    app.config["SECRET_KEY"] = k
    return app
def c2(cfg):
    app = Flask("x")
    app.config.update(cfg)
c2({"SECRET_KEY": os.environ["FLASK_SECRET_KEY"], "TESTING": "lbl"})
def c3(secret):
    app = Flask("x")
    app.config.from_mapping(SECRET_KEY=secret)
c3(os.environ["FLASK_SECRET_KEY_2"])
app = Flask("z")
app.config |= {"SECRET_KEY": os.environ["FLASK_SECRET_KEY_3"]}
app.config = {**app.config, "SECRET_KEY": os.environ["FLASK_SECRET_KEY_4"]}
