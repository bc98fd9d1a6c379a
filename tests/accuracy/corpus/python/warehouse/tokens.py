"""Tokens of the warehouse: handheld scanners, carriers, and the people at the gates."""
import argparse
import functools
from collections import ChainMap
from dataclasses import dataclass, field

import click
import jwt
from itsdangerous import URLSafeTimedSerializer

DEFAULTS = {"signer": "pallet-rack-defaults-17", "issuer": "warehouse", "algorithm": "HS256"}  # +pyjwt
OVERRIDES = {"issuer": "warehouse-east"}  # -
options = ChainMap(OVERRIDES, DEFAULTS)
carriers = {**DEFAULTS, "audience": "carriers"}  # -


def scanner_token(device):
    return jwt.encode({"sub": device, "iss": options["issuer"]}, options["signer"], algorithm=options["algorithm"])


def carrier_token(carrier):
    return jwt.encode({"sub": carrier, "aud": carriers.get("audience")}, carriers.get("signer"))


def gate_token(person, **settings):
    pepper = settings.get("pepper", "gate-pepper-fallback")  # +pyjwt
    return jwt.encode({"sub": person, "gate": settings.get("gate", "north-gate")}, pepper)  # -


class Issuer:
    algorithm = "HS256"  # -

    def __init__(self, material, issuer="warehouse"):
        self.material = material
        self.issuer = issuer

    def issue(self, claims):
        return jwt.encode({"iss": self.issuer, **claims}, self.material, algorithm=self.algorithm)


class NightIssuer(Issuer):
    def __init__(self):
        super().__init__("night-shift-material", issuer="night-shift")  # +pyjwt


class Template:
    lifetime = 300

    def mint(self, claims):
        return jwt.encode(claims, self.material, algorithm="HS512")  # -


class YardTemplate(Template):
    material = "yard-template-material"  # +pyjwt
    label = "yard-template-label"  # -


class Unrelated:
    material = "corrugated-cardboard-1"  # -


@dataclass
class Station:
    name: str
    seal: str = field(default="station-seal-default")  # +pyjwt
    stamp: str = "station-stamp-default"  # -

    def token(self):
        return jwt.encode({"station": self.name, "stamp": self.stamp}, self.seal)


packing = Station("packing-line-one", "packing-seal-one")  # +pyjwt
decode = functools.partial(jwt.decode, key="partial-decoding-material", algorithms=["HS256"])  # +pyjwt
mailer = functools.partial(URLSafeTimedSerializer, "mailer-material", salt="unsubscribe-link")  # +itsdangerous


def rotate(token):
    for old in ["rotated-out-in-may", "rotated-out-in-june"]:  # +pyjwt +pyjwt
        try:
            return jwt.decode(token, old, algorithms=["HS256"])
        except jwt.InvalidTokenError:
            continue
    return None


def first_of(value, default=None):
    return value or default


LANGUAGE = first_of(None, default="warehouse-english")  # -
fallback = jwt.encode({"lang": LANGUAGE}, first_of(None, default="first-of-fallback"))  # +pyjwt


def main():
    parser = argparse.ArgumentParser(description="Reads tokens of the warehouse")  # -
    parser.add_argument("--material", default="argparse-material-default", help="what signs")  # +pyjwt
    parser.add_argument("--device", default="scanner-zero-one")  # -
    args = parser.parse_args()
    print(jwt.encode({"sub": args.device}, args.material))


@click.command()
@click.option("--material", "-m", default="click-material-default", show_default=True)  # +pyjwt
@click.option("--device", default="scanner-click-one")  # -
def cli(material, device):
    print(jwt.encode({"sub": device}, material))
