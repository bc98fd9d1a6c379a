# Copyright 2020 A
# License: MIT
import os

SECRET_KEY = os.environ["SECRET_KEY"]
print(SECRET_KEY)
