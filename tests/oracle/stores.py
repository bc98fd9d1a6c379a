"""What Python code reads from where: stand-ins for the environment, for files, and for the clients of the stores.

They answer what the real ones answer, and nothing else: a wrong address, token, path or name is an error.
"""
import base64
import json
import os
import pathlib
import types
import urllib.parse

ENVIRONMENTS = {
    "vault": {"VAULT_ADDR": "https://vault.example", "VAULT_TOKEN": "vault-token"},
    "aws": {},
    "conjur": {"CONJUR_APPLIANCE_URL": "https://conjur.example/", "CONJUR_ACCOUNT": "acme corp",
               "CONJUR_AUTHN_LOGIN": "host/app", "CONJUR_AUTHN_API_KEY": "api-key"},
}

TEXTS = {"vault": ["data", "myapp", "secret"], "aws": ["secretsmanager", "myapp", "SecretString"]}  # that reads are made of


class Reader:
    """Stands in for the objects that libraries read variables with: `config("X")`, `env.str("X")`."""

    def __init__(self, values):
        self.values = values

    def __call__(self, name, **_):
        return self.values[name]

    str = __call__


def namespace(**members):
    return types.SimpleNamespace(**members)


def hvac(values):
    def read(path, mount_point):
        return {("myapp", "secret"): {"data": {"data": values}}}[path, mount_point]

    def client(url, token):
        if {"VAULT_ADDR": url, "VAULT_TOKEN": token} != ENVIRONMENTS["vault"]:
            raise PermissionError(url)
        return namespace(secrets=namespace(kv=namespace(v2=namespace(read_secret_version=read))))

    return namespace(Client=client)


def boto3(values):
    def read(SecretId):  # pylint: disable=invalid-name
        return {"myapp": {"SecretString": json.dumps(values)}}[SecretId]

    return namespace(client=lambda service: {"secretsmanager": namespace(get_secret_value=read)}[service])


class Request:
    def __init__(self, url, method="GET"):
        self.url, self.method, self.data, self.headers = url, method, None, {}

    def add_header(self, name, value):
        self.headers[name] = value


class Answer:
    def __init__(self, data):
        self.read = lambda: data

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


def urllib_request(values):
    """The two answers of Conjur's REST API."""
    token = base64.b64encode(b"token").decode()

    def urlopen(request, timeout):
        path = urllib.parse.urlsplit(request.url).path.split("/")
        names = [urllib.parse.unquote(part) for part in path[1:]]
        if request.url.startswith("https://conjur.example/authn/acme%20corp/") and timeout and (
                request.method, names[3:], request.data, request.headers) == (
                    "POST", ["authenticate"], b"api-key", {"Accept-Encoding": "base64"}) and names[2] == "host/app":
            return Answer(token.encode())
        if names[:3] != ["secrets", "acme corp", "variable"] or request.headers != {"Authorization": f'Token token="{token}"'}:
            raise PermissionError(request.url)
        folder, name = names[3].split("/")
        return Answer({"myapp": values}[folder][name].encode())

    return namespace(Request=Request, urlopen=urlopen)


def modules(values, folder, template):
    """By name, what a file can import to read with. With a store, the environment has only what leads to it."""
    environment = values if template not in ENVIRONMENTS else ENVIRONMENTS[template] if values else {}
    fake = namespace(environ=environment, getenv=lambda key, default=None: environment.get(key, default), path=os.path)
    reader = Reader(environment)
    maker = namespace(Env=lambda *_, **__: reader, Config=lambda *_, **__: reader, config=reader,
                      AutoConfig=lambda *_, **__: reader)
    return {
        "os": fake, "base64": base64, "json": json, "pathlib": namespace(Path=lambda p: pathlib.Path(folder, p)),
        "hvac": hvac(values), "boto3": boto3(values),
        "urllib": namespace(request=urllib_request(values), parse=urllib.parse),
        "starlette": namespace(config=maker),
    } | dict.fromkeys(("decouple", "environ", "environs"), maker)
