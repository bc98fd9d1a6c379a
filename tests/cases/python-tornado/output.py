import os

import tornado.web

settings = {"cookie_secret": os.environ["COOKIE_SECRET_2"], "debug": True}
app = tornado.web.Application([], cookie_secret=os.environ["COOKIE_SECRET"])
tornado.web.create_signed_value(os.environ["COOKIE_SECRET_3"], "name", "value")
