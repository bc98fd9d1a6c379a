import base64
import os

import jwt
from flask import Flask

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.secret_key = base64.b64decode(os.environ["SECRET_KEY_2_B64"])
JWT_SECRET_KEY_B64 = os.environ["JWT_SECRET_KEY_B64"]
app.config["JWT_SECRET_KEY"] = base64.b64decode(JWT_SECRET_KEY_B64).decode()


class Config:
    SECRET_KEY = os.environ["DEFAULT_SECRET_KEY"]


jwt.encode({}, os.environ["JWT_SECRET_KEY_2"])
jwt.encode({}, os.environ["JWT_SECRET_KEY_3"])
