"""Code stands between the imports: what is set up goes behind all that stand before the first definition."""
import urllib.parse
import urllib.request

import jwt

__version__ = "1.0"

import os
import sys


def read_conjur_secret(identifier: str) -> str:
    url = os.environ["CONJUR_APPLIANCE_URL"].rstrip("/")
    account = urllib.parse.quote(os.environ["CONJUR_ACCOUNT"], safe="")
    login = urllib.parse.quote(os.environ["CONJUR_AUTHN_LOGIN"], safe="")
    variable = urllib.parse.quote(identifier, safe="")
    login_request = urllib.request.Request(f"{url}/authn/{account}/{login}/authenticate", method="POST")
    login_request.data = os.environ["CONJUR_AUTHN_API_KEY"].encode()
    login_request.add_header("Accept-Encoding", "base64")
    with urllib.request.urlopen(login_request, timeout=10) as response:
        token = response.read().decode()
    secret_request = urllib.request.Request(f"{url}/secrets/{account}/variable/{variable}")
    secret_request.add_header("Authorization", f'Token token="{token}"')
    with urllib.request.urlopen(secret_request, timeout=10) as response:
        return response.read().decode()


if sys.platform == "win32":
    import winreg


@staticmethod
def place():
    return os.sep


import json


def token(user):
    jwt_secret_key = read_conjur_secret("myapp/JWT_SECRET_KEY")
    return jwt.encode({"sub": json.dumps(user)}, jwt_secret_key)
