import jwt
import os
class A:
    def __init__(self, secret="the signing key"):
        self.secret = secret
    def g(self):
        return jwt.encode({}, self.secret)
A().g(); A(os.environ["JWT_SECRET_KEY_6"]).g()
