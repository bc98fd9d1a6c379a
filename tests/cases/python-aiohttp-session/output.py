from aiohttp_session.cookie_storage import EncryptedCookieStorage
import os

storage = EncryptedCookieStorage(os.environ["SECRET_KEY"].encode(), cookie_name="sid")
