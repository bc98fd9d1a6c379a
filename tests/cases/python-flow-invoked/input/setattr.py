from flask import Flask
app = Flask(__name__)
setattr(app, "secret_key", "c1-setattr")
setattr(app, "title", "c2-nothing")
