import jwt
class A:
    secret = "oriel-02-classattr-of-the-hall"
    def __init__(self, secret=None):
        self.secret = secret or self.secret
    def s(self):
        return jwt.encode({}, self.secret)
