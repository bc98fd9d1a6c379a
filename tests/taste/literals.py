"""The literals of the test of taste: texts with marks in them, and the values that are put in their places.

A mark names what a person would call the variable, at most two ways, and may say what kind of value stands there:
«NAME», «NAME|OTHER», «NAME pem», «NAME =these very letters».
"""

import base64
import glob
import os
import random
import re
import string
from collections import namedtuple

HERE = os.path.dirname(os.path.abspath(__file__))
MARK = re.compile(r"«([A-Z][A-Z0-9_]*(?:\|[A-Z][A-Z0-9_]*)?)(?: (=[^»]*|\w+))?»")

Item = namedtuple("Item", "kind title files literals")  # files: path -> text without marks
Literal = namedtuple("Literal", "path line column names value")  # column: in bytes, of the value's first byte


def letters(source, count, alphabet=string.ascii_letters + string.digits):
    return "".join(source.choice(alphabet) for _ in range(count))


def base64url(raw):
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def pem(source, end):
    body = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC" + letters(source, 1600)
    lines = [body[i:i + 64] for i in range(0, len(body), 64)]
    return end.join(["-----BEGIN PRIVATE KEY-----", *lines, "-----END PRIVATE KEY-----"])


def jwt(source):
    return ".".join([base64url(b'{"alg":"HS256","typ":"JWT"}'), base64url(b'{"role":"service_role","iat":1790000000}'),
                     letters(source, 43)])


# How a value of a kind is made up.
KINDS = {
    None: lambda s: f"{letters(s, 5)}-{letters(s, 7)}-{letters(s, 9)}",
    "32": lambda s: letters(s, 32),
    "b64": lambda s: letters(s, 43) + "=",
    "crates": lambda s: "cio" + letters(s, 32),
    "django": lambda s: "django-insecure-" + letters(s, 50),
    "fernet": lambda s: base64.urlsafe_b64encode(s.randbytes(32)).decode(),
    "hex": lambda s: letters(s, 64, "0123456789abcdef"),
    "jira": lambda s: "ATATT3" + letters(s, 186),
    "jwt": jwt,
    "pem": lambda s: pem(s, "\n"),
    "pemline": lambda s: pem(s, "\\n"),
}


def value_of(kind, source):
    return kind[1:] if kind and kind[0] == "=" else KINDS[kind](source)


def parse_file(path, marked, source):
    """The text without marks, and its literals."""
    literals, text, last = [], "", 0
    for mark in MARK.finditer(marked):
        text += marked[last:mark.start()]
        line = text.count("\n") + 1
        column = len(text[text.rfind("\n") + 1:].encode()) + 1
        value = value_of(mark.group(2), source)
        literals.append(Literal(path, line, column, mark.group(1).split("|"), value))
        text, last = text + value, mark.end()
    return text + marked[last:], literals


def parse_item(head, body, source):
    kind, title = head.split(": ", 1)
    files, literals = {}, []
    for part in re.split(r"^--- ", body, flags=re.M)[1:]:
        path, marked = part.split("\n", 1)
        files[path], found = parse_file(path, marked.rstrip("\n") + "\n", source)
        literals += found
    return Item(kind, title, files, literals)


def items():
    """All items of the lists beside this file; the same values every time."""
    for path in sorted(glob.glob(os.path.join(HERE, "*.txt"))):
        with open(path, encoding="utf-8") as file:
            parts = re.split(r"^=== (.*)\n", file.read(), flags=re.M)
        source = random.Random(os.path.basename(path))
        for head, body in zip(parts[1::2], parts[2::2]):
            yield parse_item(head, body, source)
