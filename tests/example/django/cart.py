#!/usr/bin/env python3
"""Signs a shopping cart, as a cookie would carry it."""
import os

os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'settings')

from django.core.signing import Signer

if __name__ == '__main__':
    cart = Signer().sign('book:2,pen:1')
    print('django:', cart)
    print('django: the cart holds', Signer().unsign(cart))
