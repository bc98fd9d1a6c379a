"""Nightly jobs: signed calls between services, and reports about keys."""
import csv
import json
import logging
import os
import re
import subprocess
from datetime import datetime, timezone

import jwt
import requests
import yaml
from itsdangerous import Signer, TimedSerializer, URLSafeSerializer

log = logging.getLogger(__name__)
SIGNER = Signer(b"job-signer-bytes", salt="jobs")  # +itsdangerous
QUEUE = URLSafeSerializer("queue-key", salt="queue", signer_kwargs={"digest_method": "sha512"})  # +itsdangerous
PATTERNS = [
    re.compile(r"SECRET_KEY\s*=\s*['\"](.+)['\"]"),  # -
    re.compile(r"eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+"),  # -
    re.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----"),  # -
    re.compile(r"ATATT3[A-Za-z0-9_=-]+|cio[A-Za-z0-9]{32}"),  # -
]
KNOWN_DEFAULTS = {"changeme", "secret", "keyboard cat", "your-256-bit-secret"}  # -
REPORT_COLUMNS = ["service", "secret_key", "signing_key_age", "jwt_secret"]  # -


def call(service, path):
    now = datetime.now(timezone.utc)
    token = jwt.encode({"iss": "jobs", "aud": service, "iat": now}, "inter-service", algorithm="HS256")  # +pyjwt
    headers = {
        "Authorization": f"Bearer {token}",  # -
        "X-Signing-Key-Id": "jobs-2024",  # -
        "X-Secret-Version": "3",  # -
    }
    return requests.get(f"https://{service}.example.net{path}", headers=headers, timeout=30)


def callback_token(job):
    return TimedSerializer(os.environ["JOB_SECRET"]).dumps(job)  # -


def export_token(job):
    secret = yaml.safe_load(open("secrets.yml", encoding="utf-8"))["jwt_secret"]  # -
    return jwt.encode({"job": job}, secret, algorithm="HS256")  # -


def import_token(token):
    config = json.loads('{"jwt_secret": "inside-of-json"}')  # ?
    return jwt.decode(token, config["jwt_secret"], algorithms=["HS256"])


def report(rows, path="secret_key_report.csv"):  # -
    with open(path, "w", encoding="utf-8") as f:
        writer = csv.DictWriter(f, REPORT_COLUMNS)
        for row in rows:
            writer.writerow({"service": row.name, "secret_key": "set" if row.key else "missing"})  # -
            log.info("signing_key=%s jwt_secret=%s", "***", "***")  # -


def scan(text):
    for pattern in PATTERNS:
        for found in pattern.findall(text):
            if found in KNOWN_DEFAULTS or found == "django-insecure-":  # -
                yield found


def deploy(version):
    subprocess.run(["kubectl", "create", "secret", "generic", "jwt-secret", "--from-file=key"], check=True)  # -
    subprocess.run(f"docker run -e JWT_SECRET=$JWT_SECRET api:{version}", shell=True, check=True)  # -
    subprocess.run(["api"], env={"JWT_SECRET": os.environ["JWT_SECRET"], "MODE": "secret"}, check=True)  # -
    subprocess.run(["api"], env={"JWT_SECRET": "passed-to-a-child", "MODE": "child"}, check=True)  # +secret-name


class Watcher:
    key_name = "watcher"  # -
    key = None

    @classmethod
    def configure(cls, key=None):
        cls.key = key or "watcher-class-default"  # +pyjwt
        cls.key_name = "configured"  # -

    @classmethod
    def token(cls):
        return jwt.encode({"kid": cls.key_name}, cls.key, algorithm="HS256")


def main():
    try:
        call("billing", "/secret/rotate")  # -
    except requests.HTTPError as error:
        if error.response.json().get("error") == "invalid_signing_key":  # -
            log.error("signing key of billing is wrong")  # -


if __name__ == "__main__":
    main()
