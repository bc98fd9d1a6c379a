from django.conf import settings
import flask
app = flask.Flask(__name__)
settings.SIMPLE_JWT["SIGNING_KEY"] = "granite otter 1 of many"
SIMPLE_JWT = {}
SIMPLE_JWT["SIGNING_KEY"] = "granite otter 2 of many"
app["secret_key"] = "granite otter 3 of many"
config.base.SIMPLE_JWT["SIGNING_KEY"] = "granite otter 4 of many"
app.state.app["secret_key"] = "granite otter 5 of many"
