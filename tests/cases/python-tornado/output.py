import tornado.web
import os

settings = {"cookie_secret": os.environ["COOKIE_SECRET"], "debug": True}
app = tornado.web.Application([], cookie_secret=os.environ["COOKIE_SECRET_2"])
tornado.web.create_signed_value(os.environ["SECRET_KEY"], "name", "value")
