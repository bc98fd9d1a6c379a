"""Names that say too little, however they are spelled, give way to what the sink says."""
import jwt

_secret = "underscored key"
KEYS = {"a": "key of the ring", "2026-01": "key of january"}
SECRET_KEY = "chosen with care"


class Tokens:
    __key = "private key of a class"

    def issue(self, payload):
        return jwt.encode(payload, self.__key)


class Sessions:
    s = "key of sessions"

    def issue(self, payload):
        return jwt.encode(payload, self.s)


def issue(payload, kid):
    k1 = "short key"
    secret2 = "numbered key"
    for key in (_secret, KEYS[kid], SECRET_KEY, k1, secret2):
        yield jwt.encode(payload, key)


def issue_for(payload, place):
    secret = {"shop": "key of the shop", "oven": "key of the oven"}[place]
    return jwt.encode(payload, secret)
