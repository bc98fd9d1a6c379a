import os

options = {
    "session.type": "cookie",
    "session.validate_key": os.environ["SESSION_VALIDATE_KEY"],
    "beaker.session.encrypt_key": os.environ["BEAKER_SESSION_ENCRYPT_KEY"],
}
