import os
import sys

import django

os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings')
django.setup()

from django.core import signing  # noqa: E402
from django.test import Client  # noqa: E402
from rest_framework_simplejwt.tokens import AccessToken  # noqa: E402


def is_signed(value):
    try:
        return signing.loads(value) == {'cart': 7}
    except signing.BadSignature:
        return False


def is_let_in(token):
    return Client().get('/me', HTTP_AUTHORIZATION='Bearer ' + token).status_code == 200


if len(sys.argv) > 1:
    print('signing', 'accepted' if is_signed(sys.argv[1]) else 'refused')
    print('api', 'accepted' if is_let_in(sys.argv[2]) else 'refused')
else:
    token = AccessToken()
    token['user_id'] = 1
    print('token signing', signing.dumps({'cart': 7}))
    print('token api', token)
    print('without', Client().get('/me').status_code)
