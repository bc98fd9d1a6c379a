"""Where the gateway's keys come from: every way in which our teams have written it."""
import base64
import binascii
import os
from dataclasses import dataclass, field
from enum import Enum
from types import SimpleNamespace

import jwt as pyjwt

CONFIG = {
    "name": "gateway",  # -
    "jwt": {
        "secret": "ctx-nested",  # +pyjwt
        "algorithm": "HS256",  # -
        "keys": {"primary": "TQvLlZ11AyaHHPejUfTz7alzkqJnRIu2", "kid": "primary"},  # +pyjwt
    },
}


def from_dict(payload):
    return pyjwt.encode(payload, CONFIG["jwt"]["secret"], algorithm=CONFIG["jwt"]["algorithm"])


def from_deep_dict(payload):
    return pyjwt.encode(payload, CONFIG["jwt"]["keys"]["primary"], headers={"kid": "primary"})  # -


class KeyStore(Enum):
    ACCESS = "enum-access-key"  # +pyjwt
    REFRESH = "enum-refresh-key"  # +pyjwt
    ISSUER = "enum-issuer"  # -


def from_enum(payload):
    token = pyjwt.encode(payload, KeyStore.ACCESS.value, algorithm="HS256")
    again = pyjwt.encode({"iss": KeyStore.ISSUER.value}, KeyStore.REFRESH.value, algorithm="HS256")
    return token, again


@dataclass
class Keys:
    current: str = "dataclass-current"  # +pyjwt
    previous: str = field(default="dataclass-previous")  # +pyjwt
    issuer: str = "dataclass-issuer"  # -

    def sign(self, payload):
        return pyjwt.encode(payload, self.current, algorithm="HS256")

    def check(self, token):
        return pyjwt.decode(token, self.previous, algorithms=["HS256"], issuer=self.issuer)


ns = SimpleNamespace(secret="namespace", audience="gateway")  # +pyjwt


def from_namespace(payload):
    return pyjwt.encode({**payload, "aud": ns.audience}, ns.secret)


first, second = "tuple-first", "tuple-second"  # +pyjwt +pyjwt
[third, realm] = ["list-third", "list-realm"]  # +pyjwt


def from_tuple(payload):
    return [pyjwt.encode({"realm": realm}, first), pyjwt.encode(payload, second), pyjwt.encode(payload, third)]


chain_a = "chain-of-names"  # +pyjwt
chain_b = chain_a
chain_c = chain_b.encode("utf-8")
encoded = base64.b64encode(bytes("wrapped-in-two", "utf-8"))  # +pyjwt
unhexed = binascii.unhexlify("a4cab33df22a8427f82e49cf218141e5")  # +pyjwt


def from_chain(payload):
    pyjwt.encode(payload, chain_c)
    pyjwt.encode(payload, encoded)
    return pyjwt.encode(payload, unhexed)


ROTATED = ["loop-new-key", "loop-old-key"]  # +pyjwt +pyjwt


def from_loop(token):
    for key in ROTATED:
        try:
            return pyjwt.decode(token, key, algorithms=["HS256"])
        except pyjwt.InvalidSignatureError:
            continue
    return None


joined = (
    "3hmxAzf4FLYI2On5"  # +pyjwt
    "ynm5q8x0M-clwHyr"
)
added = "VnYAz8WEoYQJYy_S" + "-u_qFjiOGwMr7e57"  # +pyjwt
formatted = f"static-f-string"  # +pyjwt
PREFIX = "gw"
computed = f"{PREFIX}-{os.getpid()}"  # -


def from_text(payload):
    pyjwt.encode(payload, joined)
    pyjwt.encode(payload, added)
    pyjwt.encode(payload, formatted)
    return pyjwt.encode(payload, computed)
