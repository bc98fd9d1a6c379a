import jwt

KEYS = []
KEYS.append("append 1a2b3c4d5e6f")
KEYS.extend(["extend 1a2b3c4d5e6f", "extend 2a2b3c4d5e6f"])
KEYS.insert(0, "insert 1a2b3c4d5e6f")
OTHER = ["alone"]
OTHER.append("other 1a2b3c4d5e6f")


def sign(claims):
    for key in KEYS:
        jwt.encode(claims, key)
    return jwt.encode(claims, KEYS[0])
