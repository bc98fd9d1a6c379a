"""Two defaults of one variable: whichever is stored under its name, the other place would read it as well."""
import os

import jwt


def access(payload):
    return jwt.encode(payload, os.getenv("TOKEN_KEY", "one default"))


def refresh(payload):
    return jwt.encode(payload, os.environ.get("TOKEN_KEY") or "another default")


def mail(payload):
    return jwt.encode(payload, os.environ["MAIL_KEY"])


def mails(payloads):
    return [jwt.encode(p, os.environ["MAIL_KEY"]) for p in payloads]
