"""Signs a session with each app; with cookies as arguments, says which app accepts its one."""
import sys

from app import APPS
from itsdangerous import BadSignature


def signer(app):
    return app.session_interface.get_signing_serializer(app)


def verdict(app, cookie):
    try:
        return "accepted" if signer(app).loads(cookie) == {"user": "ann"} else "refused"
    except BadSignature:
        return "refused"


for i, app in enumerate(APPS):
    if len(sys.argv) > 1:
        print(app.name, verdict(app, sys.argv[1 + i]))
    else:
        print("token", app.name, signer(app).dumps({"user": "ann"}))
        print(app.name, type(app.secret_key).__name__, len(app.secret_key))
