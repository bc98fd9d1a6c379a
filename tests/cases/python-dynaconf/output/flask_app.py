from dynaconf import FlaskDynaconf
from flask import Flask

app = Flask(__name__)
FlaskDynaconf(app, settings_files=["settings.toml"])
