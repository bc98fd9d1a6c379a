# about: HashiCorp Vault or OpenBao, the key/value engine version 2
# stores: elsewhere
# needs: hvac
# env: VAULT_ADDR VAULT_TOKEN
import base64
import os

import hvac

vault_client = hvac.Client(url=os.environ["VAULT_ADDR"], token=os.environ["VAULT_TOKEN"])

secret = vault_client.secrets.kv.v2.read_secret_version(path="{{path}}", mount_point="{{mount}}")["data"]["data"]["{{name}}"]
secret_bytes = vault_client.secrets.kv.v2.read_secret_version(path="{{path}}", mount_point="{{mount}}")["data"]["data"]["{{name}}"].encode()
secret_b64 = base64.b64decode(vault_client.secrets.kv.v2.read_secret_version(path="{{path}}", mount_point="{{mount}}")["data"]["data"]["{{name}}"]).decode()
secret_bytes_b64 = base64.b64decode(vault_client.secrets.kv.v2.read_secret_version(path="{{path}}", mount_point="{{mount}}")["data"]["data"]["{{name}}"])
