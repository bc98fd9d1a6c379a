# Copyright 2020 A

# about the secret
SECRET_KEY = "the flask session key"
print(SECRET_KEY)
