from dynaconf import FlaskDynaconf
from flask import Flask

app = Flask(__name__)
FlaskDynaconf(app, settings_files=["settings.toml"], SECRET_KEY="flask 4b5c6d7e8f9a")
