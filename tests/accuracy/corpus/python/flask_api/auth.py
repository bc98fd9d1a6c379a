#!/usr/bin/env python3
# -*- coding: utf-8 -*-
from flask import Flask, jsonify
from flask_jwt_extended import JWTManager, create_access_token, get_jwt_identity, jwt_required

app = Flask(__name__)
app.secret_key = b"_5#y2L\"F4Q8z\n\xec]/"  # +flask-secret-key
app.config.update({
    "JWT_SECRET_KEY": "super-secret",  # +flask-config
    "JWT_COOKIE_SECURE": True,
    "JWT_COOKIE_CSRF_PROTECT": "true",  # -
    "JWT_ENCODE_ISSUER": "api.example.net",  # -
})
app.config.update(dict(SECRET_KEY="q1w2e3r4", PROPAGATE_EXCEPTIONS=True))  # +flask-config
app.config["JWT_ALGORITHM"] = "ES256"
# next: +flask-config|pem-private-key
app.config["JWT_PRIVATE_KEY"] = """-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgTt8UtoxS+1bKiAqG
bSVtx84pNLiNr+GlX7CimwjKtjahRANCAARr/aRjiFzmWsCyJpoYPdcosGR3fsK2
7rWk7lI5B31cxTIRWQKLd3d34r5lgRMqTIJ1UgVqMbl7aNGxGkCDqaL2
-----END PRIVATE KEY-----
"""
# next: -
app.config["JWT_PUBLIC_KEY"] = """-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAESYXqsoYeOt796IgauHyg4BbumKbX
QQY2Tr0J0++8QHyHg9yunD7w/TxkKRpIHPfdvx7VBMHRMcpafTrEDZEBww==
-----END PUBLIC KEY-----
"""
jwt = JWTManager(app)


@jwt.encode_key_loader
def key_for(identity):
    return "per-user-" + "signing-key"  # +flask-key-loader


@jwt.decode_key_loader
def key_of(header, payload):
    if payload.get("iss") == "legacy-secret-service":  # -
        return "legacy"  # +flask-key-loader
    return app.config["JWT_SECRET_KEY"]  # -


@jwt.invalid_token_loader
def invalid(reason):
    return jsonify(error="invalid_token", message="The JWT secret does not match"), 422  # -


@jwt.expired_token_loader
def expired(header, payload):
    return jsonify(error="token_expired"), 401  # -


@app.post("/token")
def token():
    return jsonify(access_token=create_access_token(identity="anonymous"))  # -


@app.get("/me")
@jwt_required()
def me():
    return jsonify(user=get_jwt_identity())
