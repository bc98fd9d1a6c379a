#!/usr/bin/env python3
"""Hands out a token at /login and takes it back at /me."""

import jwt
from flask import Flask, request

app = Flask(__name__)
app.config["SECRET_KEY"] = "dev"  # TODO: change before we go live
app.config.update(
    JSON_SORT_KEYS=False,
    JWT_SECRET_KEY='correct horse "battery" staple',
)


def key():
    return app.config["JWT_SECRET_KEY"]


@app.post("/login")
def login():
    return {"token": jwt.encode({"sub": request.json["name"]}, key(), algorithm="HS256")}


@app.get("/me")
def me():
    token = request.headers["Authorization"].split()[1]
    return jwt.decode(token, key(), algorithms=["HS256"])


if __name__ == "__main__":
    browser = app.test_client()
    token = browser.post("/login", json={"name": "ada"}).json["token"]
    print("flask: ", token)
    print("flask:  hello,", browser.get("/me", headers={"Authorization": "Bearer " + token}).json["sub"])
