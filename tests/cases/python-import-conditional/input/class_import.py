import jwt
class A:
    import os
    def g(self):
        return jwt.encode({}, "the signing key")
A().g()
