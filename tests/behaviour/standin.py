"""A stand-in for three secret stores, for tests only: just enough of HashiCorp Vault's key/value engine version 2,
of AWS Secrets Manager and of CyberArk Conjur, on one loopback port, that their own clients can read values from it.
It is strict about what it is asked: a wrong path, token or header gets the error that the real one would send.

    with StandIn({"JWT_SECRET_KEY": "value"}) as standin:
        subprocess.run(program, env={**env, **standin.env})
"""
import base64
import http.server
import json
import os
import threading
import urllib.parse

SHIM = os.path.join(os.path.dirname(os.path.abspath(__file__)), "shim")
ACCOUNT, LOGIN, API_KEY = "acme corp", "host/my app", "conjur-api-key"
CONJUR_TOKEN = base64.b64encode(b'{"protected":"stand-in","payload":"stand-in"}').decode()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body, kind="application/json", **headers):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for key, value in {"Content-Type": kind, "Content-Length": str(len(data)), **headers}.items():
            self.send_header(key.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def body(self):
        return self.rfile.read(int(self.headers.get("Content-Length", "0")))

    def do_GET(self):
        if self.path.startswith("/v1/"):
            return self.vault()
        if self.path.startswith("/secrets/"):
            return self.conjur_read()
        return self.answer(404, {"errors": []})

    def do_POST(self):
        if self.path.startswith("/authn/"):
            return self.conjur_login()
        if self.path == "/" and "X-Amz-Target" in self.headers:
            return self.aws()
        return self.answer(404, {"errors": []})

    def vault(self):
        if self.headers.get("X-Vault-Token") != "vault-token":
            return self.answer(403, {"errors": ["permission denied"]})
        place = self.path.removeprefix("/v1/secret/data/")
        if place not in self.server.places:
            return self.answer(404, {"errors": []})
        return self.answer(200, {"data": {"data": self.server.places[place], "metadata": {"version": 1}}})

    def aws(self):
        kind = "application/x-amz-json-1.1"
        signed = self.headers.get("Authorization", "").startswith("AWS4-HMAC-SHA256 Credential=STANDIN/")
        if not signed or self.headers["X-Amz-Target"] != "secretsmanager.GetSecretValue":
            return self.answer(400, {"__type": "UnrecognizedClientException"}, kind)
        asked = json.loads(self.body())
        place = self.server.places.get(asked.get("SecretId"))
        if place is None or len(asked) != 1:
            return self.answer(400, {"__type": "ResourceNotFoundException"}, kind)
        return self.answer(200, {"Name": asked["SecretId"], "SecretString": json.dumps(place)}, kind)

    def conjur_login(self):
        quote = lambda part: urllib.parse.quote(part, safe="")  # noqa: E731
        path = f"/authn/{quote(ACCOUNT)}/{quote(LOGIN)}/authenticate"
        right = self.path == path and self.body() == API_KEY.encode()
        if not right or self.headers.get("Accept-Encoding") != "base64":
            return self.answer(401, b"")
        return self.answer(200, CONJUR_TOKEN.encode(), "text/plain", Content_Encoding="base64")

    def conjur_read(self):
        if self.headers.get("Authorization") != f'Token token="{CONJUR_TOKEN}"':
            return self.answer(401, b"")
        head = f"/secrets/{urllib.parse.quote(ACCOUNT, safe='')}/variable/"
        name = urllib.parse.unquote(self.path[len(head):]) if self.path.startswith(head) else ""
        place, _, name = name.rpartition("/")
        if "/" in self.path[len(head):] or name not in self.server.places.get(place, {}):
            return self.answer(404, {"error": {"code": "not_found"}})
        return self.answer(200, self.server.places[place][name].encode(), "application/octet-stream")


class StandIn:
    """Serves `values` at "myapp", and other `places`, while the block lasts; `env` is what a program needs to find it."""

    def __init__(self, values, places=None):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.server.places = {"myapp": values, **(places or {})}
        url = f"http://127.0.0.1:{self.server.server_address[1]}"
        self.env = {
            "VAULT_ADDR": url, "VAULT_TOKEN": "vault-token",
            "CONJUR_APPLIANCE_URL": url, "CONJUR_ACCOUNT": ACCOUNT, "CONJUR_AUTHN_LOGIN": LOGIN,
            "CONJUR_AUTHN_API_KEY": API_KEY,
            "AWS_ENDPOINT_URL_SECRETS_MANAGER": url,
            "AWS_REGION": "eu-central-1", "AWS_DEFAULT_REGION": "eu-central-1",
            "AWS_ACCESS_KEY_ID": "STANDIN", "AWS_SECRET_ACCESS_KEY": "stand-in", "AWS_EC2_METADATA_DISABLED": "true",
            "PYTHONPATH": SHIM,
        }

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
