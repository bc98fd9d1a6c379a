import os

SECRET_KEY = os.environ['SECRET_KEY']

SIMPLE_JWT = dict(
    SIGNING_KEY=SECRET_KEY,
    USER_ID_CLAIM='user_id',
)
