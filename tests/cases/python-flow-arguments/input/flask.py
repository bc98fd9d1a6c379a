from flask import Flask
def create_app(k="o1-app", name="lbl"):
    app = Flask(name)
    app.config["SECRET_KEY"] = k
    return app
def c2(cfg):
    app = Flask("x")
    app.config.update(cfg)
c2({"SECRET_KEY": "o2-upd", "TESTING": "lbl"})
def c3(secret):
    app = Flask("x")
    app.config.from_mapping(SECRET_KEY=secret)
c3("o3-map")
app = Flask("z")
app.config |= {"SECRET_KEY": "o4-ior"}
app.config = {**app.config, "SECRET_KEY": "o5-sp"}
