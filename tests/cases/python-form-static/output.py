import os

import jwt

A = os.environ["JWT_SECRET_KEY"]
B = os.environ["JWT_SECRET_KEY_2"]
C = os.environ["JWT_SECRET_KEY_3"]
E = os.environ["JWT_SECRET_KEY_4"]
F = os.environ["JWT_SECRET_KEY_5"]
OTHER = f"static-{'b'!r}"
FMT = f"static-{'b':>10}"
NUM = f"static-{42}-1a2b"
BYT = f"static-{b'x'}-1a2b"
EQ = f"static-{'b'=}"
for key in (A, B, C, E, F, OTHER, FMT, NUM, BYT, EQ):
    jwt.encode({}, key)
