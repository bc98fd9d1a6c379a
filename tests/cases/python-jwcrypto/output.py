import os

from jwcrypto import jwk

key = jwk.JWK(kty="oct", k=os.environ["JWT_SECRET_KEY"])
other = jwk.JWK.from_password(os.environ["JWT_SECRET_KEY_2"])
