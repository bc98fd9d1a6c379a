from tornado.options import define, options
import jwt
define("secret_key", default="oriel-16-tornado-of-the-hall", help="x")
jwt.encode({}, options.secret_key)
