# /// script
# dependencies = ["pyjwt"]
# ///
SECRET_KEY = "the flask session key"
print(SECRET_KEY)
