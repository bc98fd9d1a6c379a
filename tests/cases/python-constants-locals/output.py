import os

import jwt
from flask import render_template


def page(user):
    token = jwt.encode({"sub": user.id, "name": user.name, "role": user.role}, os.environ["JWT_SECRET_KEY"])
    return render_template("page.html", **locals())
