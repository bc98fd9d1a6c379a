"""An authorizer for an API gateway."""
import base64
import json
import os

import boto3
from jose import jwt
from jwcrypto import jwk as crypto_jwk
from jwcrypto.jwk import JWK

SECRET_NAME = "prod/authorizer/jwt"  # -
SECRET_ID = "arn:aws:secretsmanager:us-east-1:123456789012:secret:jwt-AbCdEf"  # -
REGION = os.environ.get("AWS_REGION", "us-east-1")  # -
SIGNING_SECRET = os.environ.get("SIGNING_SECRET", default="lambda-default")  # +secret-name|env-fallback|python-jose
AUDIENCE = "api://secret"  # -

# next: +jwcrypto|pem-private-key
PAIR = JWK.from_pem(b"""-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg/cbFqlpAFzo+SVIw
xhumgoRaMocxJzMP9bwopZWOR76hRANCAASkPHqNzErylROwoJ3jeHxZejLa1y09
HBKU67cKw8j9952WIGX8o4AQr/xxt7Qwj17iPswmVhRR4ocPKwTt9kLM
-----END PRIVATE KEY-----
""")
PRIVATE_JWK = crypto_jwk.JWK(kty="EC", crv="P-256", x="SYXqsoYeOt796IgauHyg4BbumKbXQQY2Tr0J0--8QHw", d="jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI")  # +jwcrypto
PUBLIC_JWKS = {"keys": [{"kty": "EC", "crv": "P-256", "kid": "signing-key-1", "use": "sig", "x": "SYXqsoYeOt796IgauHyg4BbumKbXQQY2Tr0J0--8QHw", "y": "h4PcrpQ-8P08ZCkaSBz33b8e1QTB0THKWn06xA2RAcM"}]}  # -


def fetch_secret():
    client = boto3.client("secretsmanager", region_name=REGION)  # -
    return json.loads(client.get_secret_value(SecretId=SECRET_NAME)["SecretString"])["signing_key"]  # -


def verify(token):
    header = jwt.get_unverified_header(token)
    if header["alg"] == "RS256":  # -
        return jwt.decode(token, PUBLIC_JWKS, algorithms=["RS256"], audience=AUDIENCE)  # -
    if header.get("kid") == "legacy-secret":  # -
        return jwt.decode(token, base64.b64decode("bGVnYWN5LXNlY3JldA=="), algorithms=["HS256"])  # +python-jose
    return jwt.decode(token, SIGNING_SECRET, algorithms=["HS256", "HS512"], issuer="lambda-auth")  # -


def policy(effect, resource):
    return {
        "principalId": "secret-user",  # -
        "policyDocument": {
            "Version": "2012-10-17",  # -
            "Statement": [{"Action": "execute-api:Invoke", "Effect": effect, "Resource": resource}],  # -
        },
        "context": {"signing_key": "hidden", "scope": "secret"},  # ?
    }


def handler(event, context):
    token = event["authorizationToken"].split(" ")[-1]  # -
    try:
        verify(token)
    except Exception:
        return policy("Deny", event["methodArn"])  # -
    return policy("Allow", event["methodArn"])  # -
