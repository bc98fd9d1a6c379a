import jwt
def outer():
    k = None
    def set_it():
        nonlocal k
        k = "h1-nonlocal"
    set_it()
    return jwt.encode({}, k)
