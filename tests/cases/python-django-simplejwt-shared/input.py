import os

SECRET_KEY = 'django-insecure-2n$x)7q!v0u#(e+&k1b4w9z'

SIMPLE_JWT = dict(
    SIGNING_KEY=SECRET_KEY,
    USER_ID_CLAIM='user_id',
)
