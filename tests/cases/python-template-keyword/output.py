import os

import hvac
import jwt

vault_client = hvac.Client(url=os.environ["VAULT_ADDR"], token=os.environ["VAULT_TOKEN"])

JWT_KEY = vault_client.secrets.kv.v2.read_secret_version(path="myapp", mount_point="secret")["data"]["data"]["JWT_KEY"]


def token(user, response):
    for url in user:
        print(url, response)
    return jwt.encode({"sub": user}, JWT_KEY, algorithm="HS256")
