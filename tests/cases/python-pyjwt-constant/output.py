import datetime
import os

import jwt

JWT_SIGNING_KEY = os.environ['JWT_SIGNING_KEY']
ALGORITHM = 'HS256'


def issue(user):
    claims = {'sub': user, 'iss': 'shop', 'exp': datetime.datetime.utcnow()}
    return jwt.encode(claims, JWT_SIGNING_KEY, algorithm=ALGORITHM)


def check(token):
    return jwt.decode(token, key=JWT_SIGNING_KEY, algorithms=[ALGORITHM], issuer='shop')
