"""doc"""

SECRET_KEY = "the flask session key"
print(__doc__, SECRET_KEY)
