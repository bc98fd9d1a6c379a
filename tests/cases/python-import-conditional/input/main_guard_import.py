if __name__ == "__main__":
    import os
    import jwt
    jwt.encode({}, "the signing key")
