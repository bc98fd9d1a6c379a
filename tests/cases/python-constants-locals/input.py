import jwt
from flask import render_template


def page(user):
    token = jwt.encode({"sub": user.id, "name": user.name, "role": user.role}, "made-up-12")
    return render_template("page.html", **locals())
