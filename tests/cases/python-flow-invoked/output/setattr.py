from flask import Flask
import os
app = Flask(__name__)
setattr(app, "secret_key", os.environ["SECRET_KEY_2"])
setattr(app, "title", "c2-nothing")
