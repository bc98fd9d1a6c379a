import base64, \
    jwt
if __name__ == "__main__":
    print(jwt.encode({}, "the key of the tokens"))
