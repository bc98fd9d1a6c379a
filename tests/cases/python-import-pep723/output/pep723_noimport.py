# /// script
# dependencies = ["pyjwt"]
# ///
import os

SECRET_KEY = os.environ["SECRET_KEY"]
print(SECRET_KEY)
