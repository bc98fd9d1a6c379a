import os

import jwt
class A:
    import os
    def g(self):
        return jwt.encode({}, os.environ["JWT_SECRET_KEY"])
A().g()
