import os
import jwt

ALGORITHM, SIGNING_SECRET = "HS256", os.environ["SIGNING_SECRET"]
(name, (issuer, shop_secret)) = ("shop", ("shop.example", os.environ["SHOP_SECRET"]))
if (login_secret := os.environ["LOGIN_SECRET"]):
    jwt.encode({}, login_secret, algorithm=ALGORITHM)

jwt.encode({"iss": issuer, "name": name}, SIGNING_SECRET, ALGORITHM)
jwt.encode({}, shop_secret)
