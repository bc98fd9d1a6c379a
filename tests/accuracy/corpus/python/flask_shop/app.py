"""The shop's web front: sessions, carts and the checkout."""
import logging
import os

from flask import Flask, current_app, jsonify, render_template, request, session
from flask_wtf.csrf import CSRFProtect

from .models import db

log = logging.getLogger(__name__)
csrf = CSRFProtect()


def create_app(testing=False):
    app = Flask(__name__, instance_relative_config=True)
    app.config.from_mapping(
        SECRET_KEY="dev",  # +flask-config
        SQLALCHEMY_DATABASE_URI="sqlite:///shop.db",  # -
        SESSION_COOKIE_NAME="shop_session",  # -
        WTF_CSRF_FIELD_NAME="csrf_token",  # -
    )
    app.config["JWT_SECRET_KEY"] = "kDlK63kc7jOlFkyyE5c8zqDOG0E_KGzn"  # +flask-config
    app.config["WTF_CSRF_SECRET_KEY"] = "another-secret"  # +flask-config
    app.config["JWT_TOKEN_LOCATION"] = ["headers", "cookies"]  # -
    app.config["JWT_HEADER_NAME"] = "X-Shop-Token"  # -
    app.config["JWT_ALGORITHM"] = "HS256"  # -
    app.config["SECRET_KEY_FILE"] = "/etc/shop/secret_key"  # -
    if testing:
        app.config.update(SECRET_KEY="testing", TESTING=True)  # +flask-config
    else:
        app.config.from_pyfile("production.cfg", silent=True)  # -
    app.config.setdefault("SECURITY_PASSWORD_SALT", "146585145368132386173505678016728509634")  # +flask-config
    app.config["SECURITY_PASSWORD_HASH"] = "bcrypt"  # -
    db.init_app(app)
    csrf.init_app(app)
    register_pages(app)
    return app


def register_pages(app):
    @app.route("/")
    def index():
        return render_template("index.html", title="Secret key of good tea")  # -

    @app.route("/login", methods=["POST"])
    def login():
        if not request.form.get("secret_key"):  # -
            return jsonify(error="secret_key is required"), 400  # -
        session["secret_key_checked"] = True
        return jsonify(ok=True)

    @app.route("/rotate", methods=["POST"])
    def rotate():
        current_app.config["SECRET_KEY"] = os.urandom(32)  # -
        current_app.secret_key = "f3cfe9ed8fae309f02079dbf"  # +flask-secret-key
        log.warning("SECRET_KEY was rotated by %s", request.remote_addr)  # -
        return jsonify(ok=True)


if __name__ == "__main__":
    create_app().run(debug=True)
