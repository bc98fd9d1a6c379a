# about: CyberArk Conjur, over its REST API
# stores: elsewhere
# env: CONJUR_APPLIANCE_URL CONJUR_ACCOUNT CONJUR_AUTHN_LOGIN CONJUR_AUTHN_API_KEY
import base64
import os
import urllib.parse
import urllib.request


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


secret = read_conjur_secret("{{path}}/{{name}}")
secret_bytes = read_conjur_secret("{{path}}/{{name}}").encode()
secret_b64 = base64.b64decode(read_conjur_secret("{{path}}/{{name}}")).decode()
secret_bytes_b64 = base64.b64decode(read_conjur_secret("{{path}}/{{name}}"))
