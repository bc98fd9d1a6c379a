import os

import streamlit_authenticator as stauth
from fasthtml.common import FastHTML, fast_app
from nicegui import ui
from sqladmin.authentication import AuthenticationBackend
from starsessions import CookieStore

store = CookieStore(secret_key=os.environ["SECRET_KEY"])
app, rt = fast_app(secret_key=os.environ["SECRET_KEY_2"])
other = FastHTML(secret_key=os.environ["SECRET_KEY_3"], debug=True)
backend = AuthenticationBackend(secret_key=os.environ["SECRET_KEY_4"])
COOKIE_KEY = os.environ["COOKIE_KEY"]
authenticator = stauth.Authenticate(credentials, "cookie name", COOKIE_KEY, 30)
ui.run(title="shop", storage_secret=os.environ["STORAGE_SECRET"])
