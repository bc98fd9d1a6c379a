import os

from aiohttp_session.cookie_storage import EncryptedCookieStorage

SESSION_SECRET = os.environ["SESSION_SECRET"].encode()
storage = EncryptedCookieStorage(SESSION_SECRET, cookie_name="sid")
