#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""An API that gives out tokens and wants them back."""

from __future__ import annotations

import sys

from flask import Flask, jsonify
from flask_jwt_extended import JWTManager, create_access_token, jwt_required

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = "flask-jwt-4c5d6e7f8a9b0c1d2e3f"  # TODO: change me
app.config["JWT_ACCESS_TOKEN_EXPIRES"] = False
jwt = JWTManager(app)


@app.route("/login", methods=["POST"])
def login():
    return jsonify(token=create_access_token(identity="ann"))


@app.route("/me")
@jwt_required()
def me():
    return jsonify(ok=True)


def main(tokens):
    client = app.test_client()
    if not tokens:
        token = client.post("/login").get_json()["token"]
        print("token api", token)
        print("without", client.get("/me").status_code)
    for token in tokens:
        status = client.get("/me", headers={"Authorization": f"Bearer {token}"}).status_code
        print("api", "accepted" if status == 200 else "refused")


if __name__ == "__main__":
    main(sys.argv[1:])
