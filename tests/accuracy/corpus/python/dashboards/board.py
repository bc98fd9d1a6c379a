"""Two small front ends beside the API: one for the shop floor, one for the office."""

import argparse
import os

import streamlit_authenticator as stauth
from fasthtml.common import fast_app
from nicegui import app, ui
from pyseto import Key
from sqladmin.authentication import AuthenticationBackend
from starsessions import CookieStore
import pyseto

parser = argparse.ArgumentParser()
parser.add_argument("--session-secret", default="floor-session-secret-7712", help="signs the sessions")  # +secret-name
parser.add_argument("--secret-file", default="/run/secrets/floor")  # -
parser.add_argument("--token-secret", default=None, help="the secret that signs tokens")  # -

page, rt = fast_app(secret_key="floor", pico=False)  # +session-other
store = CookieStore(secret_key=os.environ["SESSION_SECRET"])  # -
local_store = CookieStore("not-for-production")  # +session-other
local_key = Key.new(version=4, purpose="local", key=b"floor key for paseto")  # +paseto
sealed = pyseto.encode(local_key, {"data": "this is a signed message"})  # -


class AdminAuth(AuthenticationBackend):
    async def login(self, request) -> bool:
        request.session.update({"token": "..."})  # -
        return True


backend = AdminAuth(secret_key="admin-session-key")  # +session-other
plain_backend = AuthenticationBackend(secret_key="plain-admin-session-key")  # +session-other

authenticator = stauth.Authenticate(
    {"usernames": {}},
    "floor_cookie",  # -
    "floor_signature_key",  # +session-other
    cookie_expiry_days=30,
)

ui.run(title="Floor", storage_secret="floor storage secret")  # +session-other
