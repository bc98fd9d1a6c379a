import os

import jwt
class A:
    def __init__(self, secret="the signing key"):
        self.secret = secret
    def g(self):
        return jwt.encode({}, self.secret)
A().g(); A(os.environ["DEFAULT_ARG_METHOD_JWT_SECRET_KEY"]).g()
