SECRET_KEY = "the key of the sessions"
