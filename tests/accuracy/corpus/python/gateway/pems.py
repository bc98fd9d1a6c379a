import textwrap

import jwt
from cryptography.hazmat.primitives import serialization

APPLE_KEY_ID = "2X9R4HXF34"  # -
APPLE_TEAM_ID = "57246542-96fe-1a63-e053-0824d011072a"  # -

# next: +pem-private-key|pyjwt
ONE_LINE = "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg/cbFqlpAFzo+SVIw\nxhumgoRaMocxJzMP9bwopZWOR76hRANCAASkPHqNzErylROwoJ3jeHxZejLa1y09\nHBKU67cKw8j9952WIGX8o4AQr/xxt7Qwj17iPswmVhRR4ocPKwTt9kLM\n-----END PRIVATE KEY-----\n"

LINES = ["-----BEGIN EC PRIVATE KEY-----",  # +pem-private-key|pyjwt
    "MHcCAQEEIKY/vwWfTNUaeSVCKEe19KlxBBfC27/pt0yCYmM3swproAoGCCqGSM49",
    "AwEHoUQDQgAEs1m9NNHrlMR28P4AGR/0nO/1JGSxjavlx3m7Ofy6kSIi8Me+z8TA",
    "2P7g0rQQ/3GDLgCmi0lfjdlTftVJ1WU/fg==",
    "-----END EC PRIVATE KEY-----",
]

# next: +pem-private-key|pyjwt
GITHUB_APP = textwrap.dedent("""\
    -----BEGIN RSA PRIVATE KEY-----
    MIIBOwIBAAJBAJKKrfNoIQRC/H7hGVYTYjDt6LkE75BeRG4598aqiJoiln0MgdOg
    FKFAnIHq1kXcG2XpXAsOpPG16+l0ZmNym2sCAwEAAQJAWObXNzbx6NL2uca4BzdF
    N6ftqulqqOv3meODBTyKGO9918ddfSefwMN376e5YCixaBoNmorgD5oLRV/D04uL
    iQIhAMJZi2j2F4+x8SiouB7BkOy2POtMFFi8FekqObQtnbHPAiEAwQbPylP7CKg7
    KM2xtYCPCYQyJnok2QkjhHkd9WC2L6UCIQCjOJDcldEz3T2r6Aa5zdbo9iQzeLGd
    1FiSeeP8blMCAQIhAKSSbi8PEwT6ihXr6gvZpBp0/10W3ru8su+LZCOFZU+RAiAg
    qgFORceTAmQCqU6oDKf03pX6+z+QHxovrWGsSyspJQ==
    -----END RSA PRIVATE KEY-----
""")

IMPLICIT = (
    "-----BEGIN PRIVATE KEY-----\n"  # +pem-private-key
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgTt8UtoxS+1bKiAqG\n"
    "bSVtx84pNLiNr+GlX7CimwjKtjahRANCAARr/aRjiFzmWsCyJpoYPdcosGR3fsK2\n"
    "7rWk7lI5B31cxTIRWQKLd3d34r5lgRMqTIJ1UgVqMbl7aNGxGkCDqaL2\n"
    "-----END PRIVATE KEY-----\n"
)

# next: -
PLACEHOLDER = """-----BEGIN PRIVATE KEY-----
...
-----END PRIVATE KEY-----"""
# next: -
CERTIFICATE = """-----BEGIN CERTIFICATE-----
MIIBdzCCAR2gAwIBAgIUQ0v6a2Jr1sH9Qn4oZr8bH5o3v2MwCgYIKoZIzj0EAwIw
ETEPMA0GA1UEAwwGdGVzdGNhMB4XDTI0MDEwMTAwMDAwMFoXDTM0MDEwMTAwMDAw
-----END CERTIFICATE-----"""
HEADER = "-----BEGIN RSA PRIVATE KEY-----"  # -
FOOTER = "-----END RSA PRIVATE KEY-----"  # -


def apple_client_secret(claims):
    return jwt.encode(claims, ONE_LINE, algorithm="ES256", headers={"kid": APPLE_KEY_ID})  # -


def github_app_token(claims):
    return jwt.encode(claims, GITHUB_APP, algorithm="RS256")


def from_lines(claims):
    return jwt.encode(claims, "\n".join(LINES), algorithm="ES256")


def load(text):
    if HEADER not in text or "PRIVATE KEY" not in text:  # -
        raise ValueError("expected a PEM with -----BEGIN PRIVATE KEY-----")  # -
    return serialization.load_pem_private_key(text.encode(), password=None)
