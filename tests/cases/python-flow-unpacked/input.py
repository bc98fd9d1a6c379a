import os
import jwt

ALGORITHM, SIGNING_SECRET = "HS256", "the key of the tokens"
(name, (issuer, shop_secret)) = ("shop", ("shop.example", "the key of the shop"))
if (login_secret := "the key of the logins"):
    jwt.encode({}, login_secret, algorithm=ALGORITHM)

jwt.encode({"iss": issuer, "name": name}, SIGNING_SECRET, ALGORITHM)
jwt.encode({}, shop_secret)
