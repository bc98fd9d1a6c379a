from contextlib import suppress
import jwt
with suppress(ImportError):
    from hvac import Client
jwt.encode({}, 'tallow-comet-0001-of-the-office')
