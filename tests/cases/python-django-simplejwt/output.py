import os
from datetime import timedelta

SIMPLE_JWT = {
    'ACCESS_TOKEN_LIFETIME': timedelta(minutes=5),
    'ALGORITHM': 'HS256',
    'SIGNING_KEY': os.environ['JWT_SIGNING_KEY'],
    'VERIFYING_KEY': '',
    'AUTH_HEADER_TYPES': ('Bearer',),
}
