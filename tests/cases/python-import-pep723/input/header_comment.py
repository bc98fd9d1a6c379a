# Copyright 2020 A
# License: MIT
SECRET_KEY = "the flask session key"
print(SECRET_KEY)
