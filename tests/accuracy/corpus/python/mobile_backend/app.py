# coding: utf-8
from flask import Flask, g, make_response, request
from flask_httpauth import HTTPTokenAuth
from flask_pyjwt import AuthManager
from functools import wraps
import jwt, datetime, hmac, hashlib, base64, json

app=Flask(__name__)
app.config['SECRET_KEY']='thisissecret'  # +flask-config|pyjwt
app.config["JWT_SECRET"] = u'mobile-jwt-secret'  # +flask-config
app.config['SESSION_TYPE']='filesystem'  # -
app.config["SECRET_KEY_FALLBACKS"] = ['2023-mobile', b'2022-mobile']  # +flask-config +flask-config
auth = HTTPTokenAuth(scheme='Bearer')  # -
auth_manager = AuthManager(app)
tokens = {"secret-token-1": "john", "secret-token-2": "susan"}  # -

def token_required(f):
    @wraps(f)
    def decorated(*args, **kwargs):
        token = request.headers.get('x-access-token')  # -
        if not token:
            return {'message' : 'Token is missing!'}, 401  # -
        try:
            data = jwt.decode(token, app.config['SECRET_KEY'], algorithms=['HS256'])  # -
            g.user = data['public_id']  # -
        except Exception:
            return {'message' : 'Token is invalid!', 'secret': 'mismatch'}, 401  # -
        return f(*args, **kwargs)
    return decorated

@app.route('/login')
def login():
    auth = request.authorization
    if not auth or auth.password != 'secret':  # -
        return make_response('Could not verify', 401, {'WWW-Authenticate' : 'Basic realm="Login required!"'})  # -
    token = jwt.encode({'public_id' : 1, 'exp' : datetime.datetime.utcnow()}, app.config['SECRET_KEY'])
    device = jwt.encode({'device': request.args['id']}, 'd3v1c3', 'HS256')  # +pyjwt
    return {'token' : token, 'device': device}

def home_made_jwt(payload):
    key = b'home-made-key'  # +hmac
    head = base64.urlsafe_b64encode(json.dumps({'alg': 'HS256', 'typ': 'JWT'}).encode())  # -
    body = base64.urlsafe_b64encode(json.dumps(payload).encode())
    sig = hmac.new(key, head + b'.' + body, hashlib.sha256).digest()  # -
    return b'.'.join([head, body, base64.urlsafe_b64encode(sig)])

def home_made_check(token):
    head, body, sig = token.split('.')  # -
    mac = hmac.new(bytes('home-made-key', 'utf-8'), (head + '.' + body).encode('ascii'), digestmod='sha256')  # +hmac
    return hmac.compare_digest(mac.digest(), base64.urlsafe_b64decode(sig))

class Device(object):
    SECRET = 'device-class-secret'  # +pyjwt
    KIND = 'device'  # -

    @classmethod
    def token(cls, id):
        return jwt.encode({'id': id, 'kind': cls.KIND}, cls.SECRET, algorithm='HS256')  # -

    @staticmethod
    def read(token):
        return jwt.decode(token, Device.SECRET, ['HS256'])  # -

    @property
    def key(self):
        return 'device-property'  # +pyjwt

    def own(self):
        return jwt.encode({}, self.key)

if __name__ == '__main__':
    app.secret_key = 'run-as-main'  # +flask-secret-key
    app.run(host='0.0.0.0', port=5000)  # -
