from aiohttp_session.cookie_storage import EncryptedCookieStorage

storage = EncryptedCookieStorage(b"Thirty  two  length  bytes  key.", cookie_name="sid")
