import jwt
from flask import Flask

app = Flask(__name__)
app.config["SECRET_KEY"] = "192b9bdd22ab9ed4d12e236c78afcb9a393ec15f71bbf5dc987d54727823bcbf"
app.secret_key = b'_5#y2L"F4Q8z\n\xec]/'
app.config["JWT_SECRET_KEY"] = "\2\1thisismyscretkey\1\2\e\y\y\h"


class Config:
    SECRET_KEY = "django-insecure-8q#v0x2m@l5f7-k1c9j4w6z3t(b*h^y&n$r)u_d+e=a!g%p"


jwt.encode({}, "09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7")
jwt.encode({}, "nobody has ever published this one 4711")
