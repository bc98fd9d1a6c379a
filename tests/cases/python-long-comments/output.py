import os

import jwt
from flask import Flask

app = Flask(__name__)

# A setting needs no second name, though Black counts its comment.
app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]  # it signs until the release of May

JWT_SECRET_KEY_2 = os.environ["JWT_SECRET_KEY_2"]
# Here the comment counts.
token = jwt.encode({"sub": 1}, JWT_SECRET_KEY_2, "HS256")  # signed until the next one
