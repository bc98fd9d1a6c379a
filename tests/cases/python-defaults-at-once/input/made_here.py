import jwt
from dataclasses import dataclass


@dataclass
class Signer:
    issuer: str
    key: str = "tallow-comet-0001-of-the-office"

    def sign(self, claims):
        return jwt.encode(claims, self.key)


signer = Signer("shop")
