# -*- coding: utf-8 -*-
import hmac, hashlib
import jwt
from flask import Flask, session
from itsdangerous import TimedJSONWebSignatureSerializer as Serializer, JSONWebSignatureSerializer
from jwt import JWT as OtherJWT, jwk_from_dict
from rest_framework_jwt.settings import api_settings

app = Flask(__name__)
app.config.from_object(__name__)
SECRET_KEY = u'caf\xe9-secret-key'  # +
USERNAME = 'admin'  # -
PASSWORD = 'default'  # -
DATABASE = '/tmp/flaskr-secret.db'  # -
SALT = 'cookie-session'  # -

jwt_payload_handler = api_settings.JWT_PAYLOAD_HANDLER
JWT_AUTH = {
    'JWT_SECRET_KEY': 'rest-framework-' + 'jwt',  # +django-jwt|flask-config
    'JWT_PUBLIC_KEY': None,
    'JWT_AUTH_HEADER_PREFIX': 'JWT',  # -
    'JWT_ALGORITHM': 'HS256',  # -
    'JWT_GET_USER_SECRET_KEY': 'accounts.jwt.get_secret',  # -
}


class User(object):
    secret_attr = 'user-secret-attr'  # -

    def generate_auth_token(self, expiration=600):
        s = Serializer(app.config['SECRET_KEY'], expires_in=expiration)  # -
        return s.dumps({'id': self.id})

    def confirm_token(self):
        s = Serializer('confirm-token-key', 3600)  # +itsdangerous
        return s.dumps({'confirm': self.id, 'secret': 'none'})  # -

    def api_token(self):
        return JSONWebSignatureSerializer("api", algorithm_name='HS256').dumps({'id': self.id})  # +itsdangerous

    @staticmethod
    def verify(token):
        s = Serializer(secret_key=b'confirm-token-key')  # +itsdangerous
        try:
            return s.loads(token)
        except Exception:
            return 'bad secret'  # -


def signature(params, secret='signature-default'):  # +hmac
    text = '&'.join('%s=%s' % (k, params[k]) for k in sorted(params))  # -
    return hmac.new(secret, text, hashlib.sha1).hexdigest()


def other(message):
    key = jwk_from_dict({'kty': 'oct', 'k': 'b3RoZXItand0LXNlY3JldA'})  # ?
    return OtherJWT().encode(message, key, alg='HS256')  # -


def login(name):
    session['secret_key'] = name  # -
    session['jwt_secret_seen'] = 'yes'  # -
    return jwt.encode({'some': 'payload'}, '''triple-quoted-key''', algorithm='HS256')  # +pyjwt
