"""Code that takes the empty text of a variable keeps its one line."""
import os, jwt
FIRST = os.getenv("FIRST_KEY")
FIRST = os.environ["FIRST_KEY"]
SECOND = os.environ["SECOND_KEY"]
print(jwt.encode({}, FIRST), jwt.encode({}, SECOND))
