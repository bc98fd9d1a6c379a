import os

import hvac
import jwt

vault_client = hvac.Client(url=os.environ['VAULT_ADDR'], token=os.environ['VAULT_TOKEN'])

jwt.encode({}, vault_client.secrets.kv.v2.read_secret_version(path='myapp', mount_point='secret')['data']['data']['JWT_SECRET_KEY'])
