import streamlit_authenticator as stauth
from fasthtml.common import FastHTML, fast_app
from nicegui import ui
from sqladmin.authentication import AuthenticationBackend
from starsessions import CookieStore

store = CookieStore(secret_key="the key of the store")
app, rt = fast_app(secret_key="the key of the fast app")
other = FastHTML(secret_key="the key of the other app", debug=True)
backend = AuthenticationBackend(secret_key="the key of the admin")
authenticator = stauth.Authenticate(credentials, "cookie name", "the key of the cookie", 30)
ui.run(title="shop", storage_secret="the key of the storage")
