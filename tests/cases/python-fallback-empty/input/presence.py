"""Code that takes the empty text of a variable keeps its one line."""
import os, jwt
FIRST = os.getenv("FIRST_KEY")
FIRST = FIRST if FIRST is not None else "tallow-ledger-0006-of-the-office"
SECOND = os.environ["SECOND_KEY"] if "SECOND_KEY" in os.environ else "tallow-ledger-0007-of-the-office"
print(jwt.encode({}, FIRST), jwt.encode({}, SECOND))
