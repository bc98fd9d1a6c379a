import os

from aiohttp_session.cookie_storage import EncryptedCookieStorage

storage = EncryptedCookieStorage(os.environ["SESSION_SECRET"].encode(), cookie_name="sid")
