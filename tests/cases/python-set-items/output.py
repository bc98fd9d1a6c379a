import os

from django.conf import settings
import flask
app = flask.Flask(__name__)
settings.SIMPLE_JWT["SIGNING_KEY"] = os.environ["JWT_SIGNING_KEY"]
SIMPLE_JWT = {}
SIMPLE_JWT["SIGNING_KEY"] = os.environ["JWT_SIGNING_KEY_2"]
app["secret_key"] = os.environ["SECRET_KEY"]
config.base.SIMPLE_JWT["SIGNING_KEY"] = os.environ["JWT_SIGNING_KEY_3"]
app.state.app["secret_key"] = os.environ["SECRET_KEY_2"]
