"""The file imports os behind the literal: the function that is set up is called before that."""

import os as _os
import urllib.parse
import urllib.request


def read_conjur_secret(identifier: str) -> str:
    url = _os.environ["CONJUR_APPLIANCE_URL"].rstrip("/")
    account = urllib.parse.quote(_os.environ["CONJUR_ACCOUNT"], safe="")
    login = urllib.parse.quote(_os.environ["CONJUR_AUTHN_LOGIN"], safe="")
    variable = urllib.parse.quote(identifier, safe="")
    login_request = urllib.request.Request(f"{url}/authn/{account}/{login}/authenticate", method="POST")
    login_request.data = _os.environ["CONJUR_AUTHN_API_KEY"].encode()
    login_request.add_header("Accept-Encoding", "base64")
    with urllib.request.urlopen(login_request, timeout=10) as response:
        token = response.read().decode()
    secret_request = urllib.request.Request(f"{url}/secrets/{account}/variable/{variable}")
    secret_request.add_header("Authorization", f'Token token="{token}"')
    with urllib.request.urlopen(secret_request, timeout=10) as response:
        return response.read().decode()


KEY = read_conjur_secret("myapp/JWT_KEY")
import os
import jwt

TOKEN = jwt.encode({"cwd": os.getcwd()}, KEY)
