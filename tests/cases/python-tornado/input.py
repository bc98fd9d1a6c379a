import tornado.web

settings = {"cookie_secret": "the key of the settings", "debug": True}
app = tornado.web.Application([], cookie_secret="the key of the cookies")
tornado.web.create_signed_value("the key of one value", "name", "value")
