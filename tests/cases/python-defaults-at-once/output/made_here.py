import os

import jwt
from dataclasses import dataclass


@dataclass
class Signer:
    issuer: str
    key: str = os.environ["JWT_KEY"]

    def sign(self, claims):
        return jwt.encode(claims, self.key)


signer = Signer("shop")
