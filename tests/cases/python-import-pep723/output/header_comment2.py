# Copyright 2020 A

import os

# about the secret
SECRET_KEY = os.environ["SECRET_KEY"]
print(SECRET_KEY)
