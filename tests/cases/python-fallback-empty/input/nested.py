import os, jwt
def secret(value=None):
    if not value:
        value = os.environ.get("NESTED_KEY") or None
    if not value:
        value = "tallow-ledger-0002-of-the-office"
    return value
K3 = (os.environ.get("WRAPPED_KEY", None) or "").strip() or "tallow-ledger-0003-of-the-office"
K5 = os.environ.get("AND_KEY") and os.environ["AND_KEY"] or "tallow-ledger-0005-of-the-office"
print(jwt.encode({}, secret()), jwt.encode({}, K3), jwt.encode({}, K5))
