try:
    import os
except ImportError:
    os = None
import os as _os

import hvac
import jwt

vault_client = hvac.Client(url=_os.environ['VAULT_ADDR'], token=_os.environ['VAULT_TOKEN'])

jwt.encode({}, vault_client.secrets.kv.v2.read_secret_version(path='myapp', mount_point='secret')['data']['data']['JWT_SECRET_KEY'])
