import os

import jwt

PATH = "correct-horse-battery-staple-19"
PWD = "keyboard-cat-on-the-mat-77"
ld_preload = "/tmp/not-a-library.so-0123456789abcdef"


def tokens(claims):
    yield jwt.encode(claims, PATH)
    yield jwt.encode(claims, PWD)
    yield jwt.encode(claims, ld_preload)
    yield jwt.encode(claims, os.getenv("NODE_OPTIONS", "--require=/tmp/evil-0123456789.js"))
