import os

import jwt
from flask import Flask

app = Flask(__name__)

# A setting needs no second name, though Black counts its comment.
app.config["JWT_SECRET_KEY"] = "made-up-1"  # it signs until the release of May

# Here the comment counts.
token = jwt.encode({"sub": 1}, "made-up-22", "HS256")  # signed until the next one
