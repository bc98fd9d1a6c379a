TOKEN = {"key": "across-constant-dict", "alg": "HS256"}  # +pyjwt
NAMES = ("across-name-one", "across-name-two")  # -
