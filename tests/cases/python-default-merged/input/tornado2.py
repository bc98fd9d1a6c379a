import tornado.options
import tornado.web
tornado.options.define("cookie_secret", default="oriel-17-tornado-of-the-hall")
app = tornado.web.Application([], cookie_secret=tornado.options.options.cookie_secret)
