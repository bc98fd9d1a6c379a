import hashlib
import hmac

from django.conf import settings
from django.core import signing
from django.core.signing import Signer, TimestampSigner
from django.utils.crypto import constant_time_compare, get_random_string, salted_hmac

SALT = "django_site.links"  # -
UNSUBSCRIBE_KEY = "unsubscribe"  # +django-signing

signer = Signer(key=UNSUBSCRIBE_KEY, salt="newsletter.unsubscribe")  # -
stamped = TimestampSigner(key="stamp-9d2f1c", salt=SALT)  # +django-signing
plain = Signer(salt="accounts.activation")  # -


def link_for(user):
    return signing.dumps({"user": user.pk}, key="link-key", salt=SALT)  # +django-signing


def user_of(link):
    return signing.loads(link, salt=SALT, max_age=86400)["user"]  # -


def read_old(link):
    return signing.loads(link, key="link-key", salt=SALT)  # +django-signing


def digest_of(value):
    return salted_hmac("links.digest", value, secret="W743iorx8RXwfkwQI9aEE3GL_eusVZwQ").hexdigest()  # +django-signing


def site_digest(value):
    return salted_hmac("links.site", value).hexdigest()  # -


def webhook_ok(body, signature):
    expected = hmac.new(b"whsec_5ad580ea94cae253a4730cd145ffc7ac", body, hashlib.sha256).hexdigest()  # +hmac
    return constant_time_compare(expected, signature)


def partner_ok(body, signature):
    expected = hmac.digest(settings.PARTNER_KEY.encode(), body, "sha256")  # -
    return hmac.compare_digest(expected, signature)


def fingerprint(name):
    return hashlib.sha256(b"secret-key-fingerprint:" + name).hexdigest()  # -


def new_key():
    return get_random_string(50, "abcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*(-_=+)")  # -
