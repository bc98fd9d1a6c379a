# Copyright 2020 A

# about the secret
import os

SECRET_KEY = os.environ["SECRET_KEY"]
print(SECRET_KEY)
