import jwt

A = f"static-{'part'}-1a2b3c4d"
B = f"tail {{x}} é {'b'}" "more"
C = f'''three {"quotes"}
line\x41{f"deep {'er'}"}!'''
E = f"{'only-hole-1a2b3c'}"
F = f"{'two'}{'holes-1a2b3c'}"
OTHER = f"static-{'b'!r}"
FMT = f"static-{'b':>10}"
NUM = f"static-{42}-1a2b"
BYT = f"static-{b'x'}-1a2b"
EQ = f"static-{'b'=}"
for key in (A, B, C, E, F, OTHER, FMT, NUM, BYT, EQ):
    jwt.encode({}, key)
